using System.Collections;
using System.Reflection;
using System.Text;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Tests.Changes;

/// <summary>Writes out all that reading made of a file: tokens, syntax with every span, and what was said to be wrong.</summary>
internal static class Everything
{
    public static string In(FileSyntax file)
    {
        var text = new StringBuilder().Append(file.Source.Path).Append('\n');
        foreach (var statement in file.Statements)
        {
            text.Append(ReferenceEquals(statement.Source, file.Source) ? "" : "of another text: ");
            Write(text, statement);
            text.Append('\n');
        }

        foreach (var diagnostic in file.Diagnostics)
        {
            text.Append(ReferenceEquals(diagnostic.Source, file.Source) ? "" : "of another text: ");
            text.Append($"{diagnostic.Rule.Id} {diagnostic.Span} {diagnostic.Message} {diagnostic.Consequence} {diagnostic.Remedy}\n");
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case SourceText or null:
                break;
            case Token token:
                text.Append($"{token.Kind} {token.Text} {token.FullStart} {token.Start};");
                break;
            case string or TextSpan:
                text.Append(value).Append(';');
                break;
            case IEnumerable list:
                text.Append('[');
                foreach (var entry in list)
                {
                    Write(text, entry);
                }

                text.Append(']');
                break;
            case var record when record.GetType() is { IsClass: true } type && type.Namespace == typeof(Token).Namespace:
                text.Append(type.Name).Append('(');
                foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.CanWrite))
                {
                    Write(text, property.GetValue(record));
                }

                text.Append(')');
                break;
            default:
                text.Append(value).Append(';');
                break;
        }
    }
}
