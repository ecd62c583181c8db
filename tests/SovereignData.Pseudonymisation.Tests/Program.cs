using SovereignData.Pseudonymisation.Tests.Sqlite;
using Xunit.Runner.InProc.SystemConsole;

return args is [TokenProcess.Verb, var path, var count] ? await TokenProcess.Run(path, count) : await ConsoleRunner.Run(args);
