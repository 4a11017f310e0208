using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Parsing;

/// <summary>Gathers the names that statements declare, before any condition is parsed.</summary>
internal static class DeclaredNames
{
    /// <summary>Stands in a definition for what the rule that uses it puts there.</summary>
    public const string Blank = "_";

    public static NameIndex Of(IEnumerable<StatementText> statements)
    {
        var index = new NameIndex();
        foreach (var statement in statements)
        {
            switch (statement.Verb.Folded)
            {
                case "measure":
                    index.Add(Between(statement.Source, statement.Header, token => token.Folded == "is"));
                    foreach (var line in statement.Lines.Skip(1).Where(line => line.First.Folded == "also"))
                    {
                        AddAliases(index, statement.Source, line);
                    }

                    break;
                case "family" or "group":
                    index.Add(Between(statement.Source, statement.Header, token => token.Folded is "is" or "are"));
                    break;
                case "define":
                    var name = Between(statement.Source, statement.Header, token => token.Folded == "as");
                    index.Add(name, isDefinition: true, hasBlank: HasBlank(name));
                    break;
            }
        }

        return index;
    }

    public static bool HasBlank(string definition) => definition.Split(' ').Contains(Blank);

    private static void AddAliases(NameIndex index, SourceText source, LineSyntax line)
    {
        var alias = new List<Token>();
        foreach (var token in line.Tokens.Skip(1))
        {
            if (token.Text != "," && token.Kind != TokenKind.End)
            {
                alias.Add(token);
                continue;
            }

            if (alias.Count > 0)
            {
                index.Add(source[alias[0].Span.To(alias[alias.Count - 1].Span)]);
                alias.Clear();
            }
        }
    }

    /// <summary>The text from behind the verb up to the token that ends the name.</summary>
    private static string Between(SourceText source, LineSyntax line, Func<Token, bool> ends)
    {
        var name = line.Tokens.Skip(1).TakeWhile(token => token.Kind != TokenKind.End && !ends(token)).ToArray();
        return name.Length == 0 ? "" : source[name[0].Span.To(name[name.Length - 1].Span)];
    }
}
