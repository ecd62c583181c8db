namespace HospitalPortal.Domain;

/// <summary>A measurement as researchers see it: a pseudonym, a year, a département.</summary>
[HealthData(Identifying = false)]
public sealed record ResearchRecord(string Pseudonym, int BirthYear, string Department, string Code, decimal Value);
