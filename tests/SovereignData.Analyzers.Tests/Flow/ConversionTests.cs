namespace SovereignData.Analyzers.Tests.Flow;

public sealed class ConversionTests
{
    [Fact]
    public Task A_chain_of_conversions_keeps_a_number() => FlowCase.Body("""
        int rate = patient.HeartRate;
        long wide = rate;
        double real = wide;
        decimal exact = (decimal)real;
        object boxed = exact;
        Cloud.Send({|SOV1002:boxed|});
        Cloud.Send({|SOV1002:(short)(decimal)boxed|});
        """);

    [Fact]
    public Task Checked_and_unchecked_conversions_keep_a_number() => FlowCase.Body("""
        Cloud.Send({|SOV1002:checked((short)patient.HeartRate)|});
        Cloud.Send({|SOV1002:unchecked((byte)(patient.HeartRate * 2))|});
        """);

    [Fact]
    public Task Arithmetic_keeps_a_number() => FlowCase.Body("""
        Cloud.Send({|SOV1002:60.0 / patient.HeartRate|});
        Cloud.Send({|SOV1002:-patient.HeartRate|});
        Cloud.Send({|SOV1002:~patient.HeartRate & 0xFF|});
        Cloud.Send({|SOV1002:Math.Round(patient.Weight, 1)|});
        Cloud.Send({|SOV1002:Math.Max(index, patient.HeartRate)|});
        var rate = patient.HeartRate;
        rate++;
        Cloud.Send({|SOV1002:rate--|});
        Cloud.Send({|SOV1002:++rate|});
        Cloud.Send(60 * index + 1);
        """);

    [Fact]
    public Task A_comparison_of_numbers_carries_nothing() => FlowCase.Body("""
        var tachycardia = patient.HeartRate > 100;
        Cloud.Send(tachycardia);
        Cloud.Send(patient.Weight <= 50 == flag);
        Cloud.Send(patient.HeartRate == other.HeartRate);
        """);

    [Fact]
    public Task A_number_survives_being_nullable() => FlowCase.Body("""
        int? rate = patient.HeartRate;
        Cloud.Send({|SOV1002:rate|});
        Cloud.Send({|SOV1002:rate.Value|});
        Cloud.Send({|SOV1002:rate ?? 0|});
        Cloud.Send({|SOV1002:rate.GetValueOrDefault()|});
        Cloud.Send({|SOV1002:rate + 1|});
        Cloud.Send(rate.HasValue);
        Cloud.Send(rate is null);
        """);

    [Fact]
    public Task A_tagged_boolean_flows() => FlowCase.Body("""
        Cloud.Send({|SOV1002:patient.Smoker|});
        Cloud.Send({|SOV1002:!patient.Smoker|});
        Cloud.Send({|SOV1002:patient.Smoker & flag|});
        Cloud.Send({|SOV1002:flag && patient.Smoker|});
        Cloud.Send({|SOV1002:flag ? patient.Smoker : false|});
        Cloud.Send(patient.Smoker ? "a" : "b");
        Cloud.Send(flag && index > 0);
        """);

    [Fact]
    public Task A_tagged_enum_flows() => FlowCase.Body("""
        Cloud.Send({|SOV1002:patient.Blood|});
        Cloud.Send({|SOV1002:(int)patient.Blood|});
        Cloud.Send({|SOV1002:(BloodGroup)(int)patient.Blood|});
        Cloud.Send({|SOV1002:patient.Blood.ToString()|});
        Cloud.Send({|SOV1002:Enum.GetName(patient.Blood)|});
        Cloud.Send({|SOV1002:Enum.Parse<BloodGroup>(patient.Blood.ToString())|});
        Cloud.Send(patient.Blood == BloodGroup.AB);
        Cloud.Send(BloodGroup.AB.ToString());
        Cloud.Send(Enum.GetNames<BloodGroup>());
        """);

    [Fact]
    public Task A_tagged_date_flows() => FlowCase.Body("""
        Cloud.Send({|SOV1002:patient.BirthDate|});
        Cloud.Send({|SOV1002:patient.BirthDate.AddDays(1)|});
        Cloud.Send({|SOV1002:patient.BirthDate.Year|});
        Cloud.Send({|SOV1002:patient.BirthDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)|});
        Cloud.Send({|SOV1002:patient.BirthDate.ToDateTime(TimeOnly.MinValue)|});
        Cloud.Send({|SOV1002:DateTime.Today - patient.BirthDate.ToDateTime(default)|});
        Cloud.Send(patient.BirthDate > new DateOnly(2000, 1, 1));
        Cloud.Send(DateTime.Today.Year);
        """);

    [Fact]
    public Task Parsing_keeps_the_value() => FlowCase.Body("""
        Cloud.Send({|SOV1001:long.Parse(patient.Nir)|});
        Cloud.Send({|SOV1001:decimal.Parse(patient.Nir, CultureInfo.InvariantCulture)|});
        Cloud.Send({|SOV1001:long.Parse(patient.Nir.AsSpan(0, 13))|});
        Cloud.Send({|SOV1001:int.Parse(patient.Nir[..5])|});
        Cloud.Send(long.Parse("42"));
        """);

    [Fact]
    public Task Trying_to_parse_keeps_the_value_and_not_the_success() => FlowCase.Body("""
        var isNumber = long.TryParse(patient.Nir, out var number);
        Cloud.Send({|SOV1001:number|});
        Cloud.Send(isNumber);
        if (DateOnly.TryParse(patient.City, out var date))
            Cloud.Send({|SOV1002:date|});
        Cloud.Send(int.TryParse("12", out var constant) ? constant : 0);
        """);

    [Fact]
    public Task Convert_and_BitConverter_keep_the_value() => FlowCase.Body("""
        var number = Convert.ToInt64(patient.Nir);
        Cloud.Send({|SOV1001:number|});
        Cloud.Send({|SOV1001:Convert.ToDecimal(number)|});
        Cloud.Send({|SOV1001:BitConverter.GetBytes(number)|});
        Cloud.Send({|SOV1001:BitConverter.ToInt64(BitConverter.GetBytes(number), 0)|});
        Cloud.Send({|SOV1002:Convert.ToString(patient.HeartRate, 2)|});
        Cloud.Send({|SOV1001:Convert.ChangeType(patient.Nir, typeof(long))|});
        Cloud.Send(Convert.ToInt64("42"));
        Cloud.Send(BitConverter.GetBytes(42L));
        """);

    [Fact]
    public Task Part_of_a_text_is_still_of_it() => FlowCase.Body("""
        Cloud.Send({|SOV1001:patient.Nir[^4..]|});
        Cloud.Send({|SOV1001:patient.Nir[0]|});
        Cloud.Send({|SOV1001:patient.Nir[^1]|});
        Cloud.Send({|SOV1001:(int)patient.Nir[index]|});
        Cloud.Send("constant"[index]);
        """);

    [Fact]
    public Task Null_forgiveness_changes_nothing() => FlowCase.Body("""
        string city = patient.City!;
        Cloud.Send({|SOV1002:city!|});
        Cloud.Send({|SOV1002:patient!.City|});
        """);

    [Fact]
    public Task Discarding_sends_nothing() => FlowCase.Body("""
        _ = patient.Nir;
        (_, var kept) = (patient.Nir, "kept");
        Cloud.Send(kept);
        Cloud.Send(default(string));
        """);

    [Fact]
    public Task A_long_way_through_expressions_keeps_the_value() => FlowCase.Body("""
        string? text = null;
        object boxed = (text ??= flag ? patient?.Nir : null) ?? throw new InvalidOperationException();
        var number = Convert.ToInt64(boxed as string ?? "0");
        var half = checked(number / 2);
        var label = half switch { > 0 => "N" + half, _ => "" };
        Cloud.Send({|SOV1001:label|});
        Cloud.Send(half > 0 ? "positive" : "zero");
        """);

    [Fact]
    public Task A_long_way_that_drops_the_value_is_silent() => FlowCase.Body("""
        string? text = null;
        object boxed = (text ??= flag ? patient?.Nir : null) ?? throw new InvalidOperationException();
        var isLong = (boxed as string)?.Length > 13;
        boxed = isLong ? "long" : "short";
        Cloud.Send(boxed);
        """);
}
