namespace Corpus.Arrays;

public class Ward
{
    public void Run(Patient patient, bool flag, int index)
    {
        var line = new[] { patient.Nir, patient.Name };
        var grid = new string[2, 2] { { patient.Nir, "" }, { "", patient.Name } };
        string[][] jagged = [[patient.Nir], []];
        int[] numbers = { 1, 2 };
        line[0] = grid[0, 1]; jagged[0][0] = line[^1];
        Cloud.Send(line[1..]); Cloud.Send(grid); Cloud.Send(jagged[0]); Cloud.Send(numbers);
    }
}
