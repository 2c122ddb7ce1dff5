using System.Runtime.InteropServices;
using System.Text;

namespace EmulationBot.Core.Answers.Matching;

/// <summary>Keeps <see cref="Knowledge"/> in a file beside the plan it was learned from, little-endian.</summary>
internal static class KnowledgeFile
{
    public const string Name = "learned.bin";

    public static void Write(Knowledge knowledge, Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(knowledge.Fingerprint);
        Write(writer, knowledge.Intents.Select(i => $"{(int)i.Kind} {i.Key}"));
        Write(writer, knowledge.Words);
        writer.Write(knowledge.TaughtWords);
        Write<WordTraits>(writer, knowledge.Traits);
        Write(writer, knowledge.Marked);
        Write<long>(writer, knowledge.Pairs);
        Write<int>(writer, knowledge.PairFeatures);
        Write<bool>(writer, knowledge.PairFamiliar);
        Write<float>(writer, knowledge.Rarity);
        Write<int>(writer, knowledge.Weights.Starts);
        Write<byte>(writer, knowledge.Weights.Columns);
        Write<sbyte>(writer, knowledge.Weights.Values);
        Write<float>(writer, knowledge.Weights.Scales);
        Write<int>(writer, knowledge.Postings.Starts);
        Write<ushort>(writer, knowledge.Postings.Texts);
        Write<float>(writer, knowledge.Postings.Weights);
        Write(writer, knowledge.Postings.PassageOf);
    }

    /// <summary>The knowledge in the file; null when it was learned from other data than these, or the file is cut short.</summary>
    public static Knowledge? Read(Stream stream, ulong fingerprint)
    {
        try
        {
            return ReadWhole(stream, fingerprint);
        }
        catch (EndOfStreamException)
        {
            return null;
        }
    }

    private static Knowledge? ReadWhole(Stream stream, ulong fingerprint)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt64() != fingerprint)
            return null;
        return new Knowledge
        {
            Fingerprint = fingerprint,
            Intents = [.. Strings(reader).Select(line => new Intent((IntentKind)(line[0] - '0'), line[2..]))],
            Words = Strings(reader),
            TaughtWords = reader.ReadInt32(),
            Traits = Values<WordTraits>(reader),
            Marked = Strings(reader),
            Pairs = Values<long>(reader),
            PairFeatures = Values<int>(reader),
            PairFamiliar = Values<bool>(reader),
            Rarity = Values<float>(reader),
            Weights = new SparseWeights(Values<int>(reader), Values<byte>(reader), Values<sbyte>(reader), Values<float>(reader)),
            Postings = new Postings(Values<int>(reader), Values<ushort>(reader), Values<float>(reader), Strings(reader)),
        };
    }

    private static void Write(BinaryWriter writer, IEnumerable<string> lines)
    {
        var list = lines.ToList();
        writer.Write(list.Count);
        list.ForEach(writer.Write);
    }

    private static void Write<T>(BinaryWriter writer, T[] values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }

    private static string[] Strings(BinaryReader reader)
    {
        var strings = new string[reader.ReadInt32()];
        for (var i = 0; i < strings.Length; i++)
            strings[i] = reader.ReadString();
        return strings;
    }

    private static T[] Values<T>(BinaryReader reader)
        where T : unmanaged
    {
        var values = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
