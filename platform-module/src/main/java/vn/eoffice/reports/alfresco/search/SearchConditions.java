package vn.eoffice.reports.alfresco.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.eoffice.reports.alfresco.repository.Cmis;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.alfresco.repository.Spelling;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.PropertyKey;
import vn.eoffice.reports.document.PropertyKeys;
import vn.eoffice.reports.search.DocumentQuery;
import vn.eoffice.reports.search.NumberTerm;

/** What a query asks, as conditions the database can answer. */
final class SearchConditions {

    private static final int MOST_WORDS = 32;

    /** Only what was filed has the hash of a file. */
    private static final String FILED = PropertyKeys.CONTENT_HASH.name() + " IS NOT NULL";

    private final PropertyValues values;

    SearchConditions(PropertyValues values) {
        this.values = values;
    }

    /** Everything but the words. */
    List<String> exact(DocumentQuery query) {
        List<String> all = new ArrayList<>();
        all.add(FILED);
        if (query.mentions() != null) {
            all.add("(" + own(query.mentions()) + " OR " + cited(query.mentions()) + ")");
        }
        if (query.number() != null) {
            all.add(own(query.number()));
        }
        if (query.cites() != null) {
            all.add(cited(query.cites()));
        }
        addLike(all, PropertyKeys.ISSUER_KEY, words(Spelling.FOLDED, query.issuer()));
        if (query.round() != null) {
            all.add(Cmis.equal(PropertyKeys.ROUND_ID.name(), query.round()));
        }
        addCodes(all, query);
        addDates(all, query);
        return all;
    }

    private static String own(NumberTerm number) {
        return Cmis.anyIn(PropertyKeys.NUMBER_SHORT_KEY.name(), number.keys());
    }

    private static String cited(NumberTerm number) {
        return Cmis.anyIn(PropertyKeys.CITATION_KEY.name(), number.keys());
    }

    private static void addCodes(List<String> all, DocumentQuery query) {
        if (!query.kinds().isEmpty()) {
            all.add(query.kinds().stream()
                    .map(DocumentKind::modelType)
                    .sorted()
                    .map(type -> Cmis.equal("cmis:objectTypeId", "D:" + type))
                    .collect(Collectors.joining(" OR ", "(", ")")));
        }
        if (!query.statuses().isEmpty()) {
            all.add(Cmis.in(
                    PropertyKeys.STATUS.name(),
                    query.statuses().stream().map(DocumentStatus::code).sorted().toList()));
        }
    }

    private void addDates(List<String> all, DocumentQuery query) {
        String date = PropertyKeys.DATE_KEY.name();
        if (query.from() != null) {
            all.add(date + " >= " + Cmis.timestamp(values.start(query.from())));
        }
        if (query.to() != null) {
            all.add(date + " < " + Cmis.timestamp(values.start(query.to().plusDays(1))));
        }
    }

    /** The words and phrases, looked for in the subject without accents. */
    List<String> folded(DocumentQuery query) {
        List<String> all = new ArrayList<>();
        texts(query).forEach(text -> addLike(all, PropertyKeys.SUBJECT_FOLDED, text.folded()));
        return all;
    }

    /** The same, with those typed with accents looked for as typed; empty when none was. */
    List<String> typed(DocumentQuery query) {
        List<String> all = new ArrayList<>();
        boolean accents = false;
        for (Text text : texts(query)) {
            boolean typed = !text.typed().equals(text.folded());
            accents |= typed;
            addLike(
                    all,
                    typed ? PropertyKeys.SUBJECT_TYPED : PropertyKeys.SUBJECT_FOLDED,
                    typed ? text.typed() : text.folded());
        }
        return accents ? all : List.of();
    }

    /** The document's own number; null when none is asked for beside those it cites. */
    static String ownNumber(DocumentQuery query) {
        return query.mentions() == null ? null : own(query.mentions());
    }

    /** Words that stand together: one for each word typed, several for a phrase. */
    private record Text(List<String> typed, List<String> folded) {}

    private static List<Text> texts(DocumentQuery query) {
        List<Text> texts = new ArrayList<>();
        List<String> typed = words(Spelling.TYPED, query.words());
        List<String> folded = words(Spelling.FOLDED, query.words());
        for (int i = 0; i < folded.size(); i++) {
            texts.add(new Text(List.of(typed.get(i)), List.of(folded.get(i))));
        }
        query.phrases().stream().limit(MOST_WORDS).forEach(phrase -> {
            List<String> plain = words(Spelling.FOLDED, phrase);
            if (!plain.isEmpty()) {
                texts.add(new Text(List.of(joined(words(Spelling.TYPED, phrase))), List.of(joined(plain))));
            }
        });
        return texts;
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }

    private static List<String> words(Spelling spelling, String text) {
        return spelling.words(text).stream().limit(MOST_WORDS).toList();
    }

    private static void addLike(List<String> all, PropertyKey<String> property, List<String> words) {
        words.forEach(word -> all.add(property.name() + " LIKE " + Cmis.quoted("% " + word + " %")));
    }
}
