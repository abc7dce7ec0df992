package vn.eoffice.reports.alfresco.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.Spelling;

/** A query in Alfresco's own language: TYPE, PARENT, TEXT and exact values, with AND, OR and brackets. */
final class FakeAfts {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(AND|OR|\\(|\\))|(=?[A-Za-z]++(?::[A-Za-z]++)?):\"((?:[^\"\\\\]|\\\\.)*+)\")");

    private final FakeModel model;
    private final Function<FakeNode, String> texts;
    private final List<String[]> tokens = new ArrayList<>();
    private int at;

    private FakeAfts(FakeModel model, Function<FakeNode, String> texts) {
        this.model = model;
        this.texts = texts;
    }

    static Predicate<FakeNode> parse(String text, FakeModel model, Function<FakeNode, String> texts) {
        FakeAfts query = new FakeAfts(model, texts);
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length()) {
            if (!token.find() || token.start() != end) {
                throw new IllegalArgumentException("cannot read " + text.substring(end));
            }
            query.tokens.add(new String[] {token.group(1), token.group(2), token.group(3)});
            end = token.end();
        }
        Predicate<FakeNode> condition = query.or();
        if (query.at != query.tokens.size()) {
            throw new IllegalArgumentException("cannot read all of " + text);
        }
        return condition;
    }

    private Predicate<FakeNode> or() {
        Predicate<FakeNode> all = and();
        while (accept("OR")) {
            all = all.or(and());
        }
        return all;
    }

    private Predicate<FakeNode> and() {
        Predicate<FakeNode> all = one();
        while (accept("AND")) {
            all = all.and(one());
        }
        return all;
    }

    private boolean accept(String word) {
        boolean there = at < tokens.size() && word.equals(tokens.get(at)[0]);
        at += there ? 1 : 0;
        return there;
    }

    private Predicate<FakeNode> one() {
        if (accept("(")) {
            Predicate<FakeNode> inner = or();
            if (!accept(")")) {
                throw new IllegalArgumentException("a bracket is open");
            }
            return inner;
        }
        String[] token = tokens.get(at++);
        String value = token[2].replaceAll("\\\\(.)", "$1");
        return switch (token[1]) {
            case "TYPE" -> node -> model.isSubClass(node.type(), Names.of(value));
            case "PARENT" ->
                node -> node.parent() != null
                        && String.valueOf(node.parent().getParentRef()).equals(value);
            case "TEXT" -> node -> line(texts.apply(node)).contains(line(value));
            default -> exact(token[1], value);
        };
    }

    private static String line(String text) {
        return " " + String.join(" ", Spelling.TYPED.words(text)) + " ";
    }

    private static Predicate<FakeNode> exact(String field, String value) {
        if (!field.startsWith("=")) {
            throw new IllegalArgumentException("the database answers exact values only: " + field);
        }
        return node -> FakeCmis.values(node, Names.of(field.substring(1))).contains(value);
    }
}
