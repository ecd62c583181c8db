namespace Corpus.Verbatim;

public class @class { public string @string = ""; public string @event { get; set; } = ""; public void @for(Patient @if) { @string = @if.Nir; @event = @string; Cloud.Send(@event + "\u00e9\x41" + @"c:\" + '\''); var \u0061b = @if.Name; Cloud.Send(ab); } }
