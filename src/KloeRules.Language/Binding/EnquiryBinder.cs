using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Binding;

/// <summary>Binds <c>enquiry</c>.</summary>
internal sealed class EnquiryBinder(BindingScope scope)
{
    public void Bind(IEnumerable<StatementSyntax> statements)
    {
        var declared = new Dictionary<(SourceText, string), StatementSyntax>();
        foreach (var statement in statements)
        {
            if (statement.Head is not TextPayload title)
            {
                continue;
            }

            var key = NameKey.Of(title.Text);
            if (declared.TryGetValue((statement.Source, key), out var other))
            {
                scope.Report(DiagnosticCatalogue.DeclaredTwice, statement.Source, title.Span, "enquiry", title.Text, other.Place);
                continue;
            }

            declared.Add((statement.Source, key), statement);

            // The first counts, so that a pack can say of a used pack's enquiry who is asked.
            if (!scope.Enquiries.ContainsKey(key))
            {
                scope.Enquiries.Add(key, new Enquiry(title.Text)
                {
                    PlanPriority = statement.Find<NumberPayload>("plan priority")?.Number,
                    AskedOf = statement.FindText("asked of"),
                    Because = statement.FindText("because"),
                    IsPrivate = statement.All("private").Any(),
                });
            }
        }
    }
}
