using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Parsing;

/// <summary>
/// Copies syntax to where its words stand after a change earlier in the file. Which parts of a record hold a place follows from their types, so a new kind
/// of syntax needs nothing here. The copying code of each type is made once, the first time that something of it moves.
/// </summary>
internal static class Moving
{
    private static readonly ConcurrentDictionary<Type, Func<object, int, object>> Movers = new();

    private static readonly ParameterExpression By = Expression.Parameter(typeof(int), "by");

    /// <summary>The same syntax, further on or further back; itself when it stays.</summary>
    public static T Moved<T>(T syntax, int by)
        where T : class => by == 0 ? syntax : (T)Movers.GetOrAdd(syntax.GetType(), MoverOf)(syntax, by);

    private static Func<object, int, object> MoverOf(Type type)
    {
        if (type == typeof(Token))
        {
            return (token, by) => ((Token)token).Moved(by);
        }

        var given = Expression.Parameter(typeof(object), "given");
        var copy = Expression.Variable(type, "copy");
        var clone = type.GetMethod("<Clone>$") ?? throw new InvalidOperationException($"{type.Name} is no record, so it can't be moved.");
        var moves = type.GetProperties()
            .Where(property => property.CanWrite && HoldsPlace(property.PropertyType))
            .Select(property => Expression.Property(copy, property))
            .Select(part => (Expression)Expression.Assign(part, Move(part)));
        return Expression.Lambda<Func<object, int, object>>(
            Expression.Block(
                [copy],
                [Expression.Assign(copy, Expression.Convert(Expression.Call(Expression.Convert(given, type), clone), type)), .. moves, copy]),
            given,
            By).Compile();
    }

    /// <summary>True for spans, tokens and syntax, and for lists and tuples of them.</summary>
    private static bool HoldsPlace(Type type) =>
        type == typeof(TextSpan)
        || (type.IsClass && type.Namespace == typeof(Token).Namespace)
        || (type.IsGenericType && type.GetGenericArguments().Any(HoldsPlace));

    private static Expression Move(Expression part)
    {
        var type = part.Type;
        if (!HoldsPlace(type))
        {
            return part;
        }

        if (type == typeof(TextSpan))
        {
            return Expression.Call(part, nameof(TextSpan.Moved), null, By);
        }

        if (type.IsClass)
        {
            return Expression.Condition(Expression.Equal(part, Expression.Constant(null, type)), part, Call(nameof(Moved), type, part, By));
        }

        var arguments = type.GetGenericArguments();
        if (type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var entry = Expression.Parameter(arguments[0], "entry");
            return Call(nameof(All), arguments[0], part, Expression.Lambda(Move(entry), entry));
        }

        if (type.GetGenericTypeDefinition() == typeof(Nullable<>))
        {
            return Expression.Condition(
                Expression.Property(part, "HasValue"), Expression.Convert(Move(Expression.Property(part, "Value")), type), part);
        }

        var fields = type.GetFields().Select(field => Move(Expression.Field(part, field)));
        return Expression.New(type.GetConstructor(arguments) ?? throw new InvalidOperationException($"{type.Name} can't be moved."), fields);
    }

    private static MethodCallExpression Call(string method, Type type, params Expression[] arguments) =>
        Expression.Call(typeof(Moving).GetMethod(method, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.MakeGenericMethod(type), arguments);

    private static IReadOnlyList<T> All<T>(IReadOnlyList<T> list, Func<T, T> move)
    {
        var moved = new T[list.Count];
        for (var i = 0; i < moved.Length; i++)
        {
            moved[i] = move(list[i]);
        }

        return moved;
    }
}
