global using System;
global using System.Buffers;
global using System.Collections;
global using System.Collections.Concurrent;
global using System.Collections.Generic;
global using System.Collections.Immutable;
global using System.Diagnostics.CodeAnalysis;
global using System.IO;
global using System.Linq;
global using System.Linq.Expressions;
global using System.Numerics;
global using System.Runtime.CompilerServices;
global using System.Runtime.InteropServices;
global using System.Text;
global using System.Text.Json;
global using System.Threading;
global using System.Threading.Tasks;
global using SovereignData;

namespace Corpus;

[HealthData]
public class Patient
{
    [DirectIdentifier] public string Nir { get; set; } = "";
    [DirectIdentifier] public string Name { get; set; } = "";
    [QuasiIdentifier] public DateOnly BirthDate { get; set; }
    public string Diagnosis { get; set; } = "";
    public string? City { get; set; }
    public int HeartRate { get; set; }
    public double Weight { get; set; }
    public bool Smoker { get; set; }
    public Patient? Next { get; set; }
    public List<string> Allergies { get; } = [];
}

public static class Cloud
{
    [SendsData(Provider = "azure", Kind = "storage")] public static void Send(object? data) { }
    [SendsData(Provider = "azure", Kind = "storage")] public static void SendChars(ReadOnlySpan<char> data) { }
    [SendsData(Provider = "azure", Kind = "storage")] public static void SendBytes(ReadOnlySpan<byte> data) { }
    [SendsData(Provider = "azure", Kind = "storage")] public static Task SendAsync(object? data) => Task.CompletedTask;
}
