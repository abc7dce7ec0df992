package vn.eoffice.reports.alfresco.fake;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.Names;

/**
 * A CMIS query: {@code SELECT cmis:objectId FROM type WHERE condition ORDER BY property}, with comparisons, IN, ANY,
 * LIKE, IS NULL, AND, OR, NOT and brackets.
 */
final class FakeCmis {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:'((?:[^'\\\\]|\\\\.)*+)'|([A-Za-z_][\\w:-]*+)|(<>|<=|>=|[=<>(),])|(\\d++))");

    private final List<String> tokens = new ArrayList<>();
    private int at;
    private QName type;
    private Predicate<FakeNode> condition = node -> true;
    private Comparator<FakeNode> order = Comparator.comparing(node -> 0);

    private final FakeModel model;

    private FakeCmis(FakeModel model) {
        this.model = model;
    }

    static FakeCmis parse(String text, FakeModel model) {
        FakeCmis query = new FakeCmis(model);
        query.read(text);
        query.expect("SELECT");
        query.expect("cmis:objectId");
        query.expect("FROM");
        query.type = Names.of(query.next());
        if (query.accept("WHERE")) {
            query.condition = query.or();
        }
        if (query.accept("ORDER")) {
            query.expect("BY");
            query.order = query.sort();
            while (query.accept(",")) {
                query.order = query.order.thenComparing(query.sort());
            }
        }
        if (query.at != query.tokens.size()) {
            throw new IllegalArgumentException("unexpected " + query.tokens.get(query.at) + " in " + text);
        }
        return query;
    }

    QName type() {
        return type;
    }

    boolean matches(FakeNode node) {
        return condition.test(node);
    }

    Comparator<FakeNode> order() {
        return order;
    }

    private void read(String text) {
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length()) {
            if (!token.find() || token.start() != end) {
                throw new IllegalArgumentException("cannot read " + text.substring(end));
            }
            tokens.add(token.group(1) == null ? token.group().strip() : "'" + unescape(token.group(1)));
            end = token.end();
        }
    }

    private static String unescape(String literal) {
        return literal.replaceAll("\\\\(.)", "$1");
    }

    private Comparator<FakeNode> sort() {
        QName name = column();
        boolean descending = accept("DESC");
        if (!descending) {
            accept("ASC");
        }
        return by(name, descending);
    }

    static Comparator<FakeNode> by(QName name, boolean descending) {
        Comparator<FakeNode> ascending = Comparator.comparing(
                node -> comparable(node.properties().get(name)), Comparator.nullsFirst(FakeCmis::compare));
        return descending ? ascending.reversed() : ascending;
    }

    private Predicate<FakeNode> or() {
        Predicate<FakeNode> all = and();
        while (accept("OR")) {
            all = all.or(and());
        }
        return all;
    }

    private Predicate<FakeNode> and() {
        Predicate<FakeNode> all = not();
        while (accept("AND")) {
            all = all.and(not());
        }
        return all;
    }

    private Predicate<FakeNode> not() {
        if (accept("NOT")) {
            return not().negate();
        }
        if (accept("(")) {
            Predicate<FakeNode> inner = or();
            expect(")");
            return inner;
        }
        return comparison();
    }

    private Predicate<FakeNode> comparison() {
        if (accept("ANY")) {
            return valuesIn(column());
        }
        if (tokens.get(at).startsWith("'")) {
            Object value = literal();
            expect("=");
            expect("ANY");
            QName name = column();
            return node -> values(node, name).contains(value);
        }
        if (accept("cmis:objectId")) {
            List<Object> wanted = list();
            return node -> wanted.contains(node.ref().getId());
        }
        if (accept("cmis:objectTypeId")) {
            return objectType();
        }
        QName name = column();
        String operator = next();
        return switch (operator) {
            case "IN" -> {
                at--;
                yield valuesIn(name);
            }
            case "IS" -> {
                boolean negated = accept("NOT");
                expect("NULL");
                yield node -> (node.properties().get(name) == null) != negated;
            }
            case "LIKE" -> {
                Pattern pattern = like(literal().toString());
                yield node -> values(node, name).stream()
                        .anyMatch(value -> pattern.matcher(value.toString()).matches());
            }
            default -> compared(name, operator, literal());
        };
    }

    private Predicate<FakeNode> objectType() {
        List<Object> wanted = list();
        return node -> wanted.contains("D:" + Names.prefixed(node.type()));
    }

    /** One literal, or several in brackets. */
    private List<Object> list() {
        List<Object> all = new ArrayList<>();
        if (accept("=")) {
            all.add(literal());
            return all;
        }
        expect("IN");
        expect("(");
        do {
            all.add(literal());
        } while (accept(","));
        expect(")");
        return all;
    }

    private Predicate<FakeNode> valuesIn(QName name) {
        List<Object> wanted = list();
        return node -> values(node, name).stream().anyMatch(wanted::contains);
    }

    private static Predicate<FakeNode> compared(QName name, String operator, Object wanted) {
        return node -> {
            Object value = comparable(node.properties().get(name));
            if (value == null) {
                return false;
            }
            int order = compare(value, wanted);
            return switch (operator) {
                case "=" -> order == 0;
                case "<>" -> order != 0;
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                default -> throw new IllegalArgumentException(operator);
            };
        };
    }

    private static Pattern like(String text) {
        StringBuilder regex = new StringBuilder();
        for (char c : text.toCharArray()) {
            regex.append(c == '%' ? ".*" : c == '_' ? "." : Pattern.quote(String.valueOf(c)));
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    private QName column() {
        if (accept("cmis:creationDate")) {
            return ContentModel.PROP_CREATED;
        }
        QName name = Names.of(next());
        if (!model.isQueryable(name)) {
            throw new IllegalArgumentException("Column refers to unqueryable property " + name);
        }
        return name;
    }

    private Object literal() {
        String token = next();
        if (token.equals("TIMESTAMP")) {
            return OffsetDateTime.parse(next().substring(1)).toInstant();
        }
        if (token.startsWith("'")) {
            return token.substring(1);
        }
        return switch (token) {
            case "TRUE", "true" -> true;
            case "FALSE", "false" -> false;
            default -> Long.valueOf(token);
        };
    }

    static Collection<?> values(FakeNode node, QName name) {
        Serializable value = node.properties().get(name);
        return value == null
                ? List.of()
                : value instanceof Collection<?> several ? several : List.of(comparable(value));
    }

    private static Object comparable(Object value) {
        if (value instanceof Integer number) {
            return number.longValue();
        }
        return value instanceof Date date ? date.toInstant() : value;
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object left, Object right) {
        return ((Comparable<Object>) left).compareTo(right);
    }

    private String next() {
        return tokens.get(at++);
    }

    private boolean accept(String token) {
        if (at < tokens.size() && tokens.get(at).equalsIgnoreCase(token)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String token) {
        if (!accept(token)) {
            throw new IllegalArgumentException("expected " + token + " at " + tokens.subList(at, tokens.size()));
        }
    }
}
