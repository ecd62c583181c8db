namespace Corpus.Enums;

[Flags] public enum Risk : byte { None, Smoker = 1, Old = 2, Both = Smoker | Old }
public static class Ward { public static void Run(Patient patient) { var risk = patient.Smoker ? Risk.Smoker : default; risk |= Risk.Old; risk ^= Risk.None; Cloud.Send(risk.HasFlag(Risk.Both) ? risk : (Risk)patient.HeartRate); Cloud.Send(Enum.GetName(risk) + (int)risk); } }
