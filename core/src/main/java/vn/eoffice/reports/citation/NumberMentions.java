package vn.eoffice.reports.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.eoffice.reports.citation.TypeWords.TypeWord;
import vn.eoffice.reports.number.CodeSystem;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.DocumentNumber;
import vn.eoffice.reports.number.NumberReader.FoundNumber;
import vn.eoffice.reports.number.NumberShape;

/** Mentions of documents by their number, with the words around it. */
final class NumberMentions {

    /** Licences and certificates are no documents somebody rests on. */
    private static final Set<String> NOT_CITED = Set.of("GCN", "GXN", "ĐKKD", "GPXB", "TLST", "TLPT");

    private static final int LIST_GAP = 30;

    private final CodeTables tables;
    private final TypeWords types;
    private final DistantType distant;
    private final BodyNames bodies;
    private final TableRows rows;

    NumberMentions(CodeTables tables, TypeWords types, BodyNames bodies) {
        this.tables = tables;
        this.types = types;
        this.bodies = bodies;
        this.rows = new TableRows(types, bodies);
        this.distant = new DistantType(tables, bodies);
    }

    List<Mention> in(String text, List<FoundNumber> numbers) {
        List<Mention> mentions = new ArrayList<>();
        Mention previous = null;
        for (int i = 0; i < numbers.size(); i++) {
            FoundNumber found = numbers.get(i);
            if (isCited(found.number())) {
                FoundNumber before = i == 0 ? null : numbers.get(i - 1);
                previous = mention(text, found, previous, before);
                if (previous != null) {
                    mentions.add(previous);
                }
            }
        }
        shareBodies(text, mentions);
        return mentions;
    }

    /** A body behind a list of bare numbers belongs to all of them: "các Nghị quyết số 27-NQ/TW, số 28-NQ/TW của …". */
    private static void shareBodies(String text, List<Mention> mentions) {
        for (int i = mentions.size() - 1; i > 0; i--) {
            Mention bare = mentions.get(i);
            Mention before = mentions.get(i - 1);
            boolean listed = isListed(text, before, bare.start()) && Character.isDigit(text.charAt(bare.start()));
            if (listed && before.body() == null && bare.body() != null) {
                mentions.set(i - 1, before.withBody(bare.body()));
            }
        }
        for (int i = 1; i < mentions.size(); i++) {
            Mention bare = mentions.get(i);
            Mention before = mentions.get(i - 1);
            boolean listed = isListed(text, before, bare.start()) && Character.isDigit(text.charAt(bare.start()));
            if (listed && bare.body() == null && before.bodyFirst()) {
                mentions.set(i, bare.sharing(before));
            }
        }
    }

    private static boolean isCited(DocumentNumber number) {
        String code = number.type() != null ? number.type() : number.issuer();
        return code == null || !NOT_CITED.contains(code.split("-", 2)[0]);
    }

    private Mention mention(String text, FoundNumber found, Mention previous, FoundNumber before) {
        int limit = before == null ? 0 : before.end();
        DocumentNumber number = found.number();
        TypeWord near = types.before(text, found.start());
        TypeWord word = near != null && near.start() >= limit ? near : null;
        DistantType.Hit far = word != null ? null : distant.before(text, found.start(), limit, number);
        int start = word != null ? word.start() : far != null ? far.start() : startOfAny(text, found);
        boolean listed = word == null
                && far == null
                && isListed(text, previous, found.start())
                && (number.type() == null) == (before.number().type() == null);
        String type = type(text, found.start(), number, word, far, listed ? previous : null);
        if (number.isBlank() && word == null) {
            return null;
        }
        TableRow row = rows.around(text, found.start(), found.end());
        if (row != null && type == null || row != null && row.type() != null) {
            type = row.type() == null ? type : row.type();
        }
        Tail tail = Tail.at(text, found.end(), bodies);
        Lead lead = Lead.before(text, start, bodies);
        LocalDate date = tail.dated() || lead.date() == null ? tail.date() : lead.date();
        String body = tail.body() != null ? tail.body() : far != null && far.body() != null ? far.body() : lead.body();
        if (row != null) {
            date = date == null ? row.date() : date;
            body = body == null ? row.body() : body;
        }
        return new Mention(
                key(number, type),
                type,
                number.canonical(),
                number.isBlank() ? 0 : number.serial(),
                date,
                body,
                start,
                tail.end(),
                Lead.isAttached(text, start),
                body != null && tail.body() == null);
    }

    private int startOfAny(String text, FoundNumber found) {
        int start = found.number().shape() == NumberShape.LETTER ? types.anyDocument(text, found.start()) : -1;
        return start < 0 ? found.start() : start;
    }

    private String type(
            String text, int start, DocumentNumber number, TypeWord word, DistantType.Hit far, Mention previous) {
        if (word != null && !word.code()) {
            return word.word();
        }
        if (far != null) {
            return far.word();
        }
        List<String> possible = possibleTypes(number);
        if (previous != null && previous.type() != null && (possible.isEmpty() || possible.contains(previous.type()))) {
            return previous.type();
        }
        if (possible.size() == 1) {
            return possible.get(0);
        }
        if (number.shape() == NumberShape.LETTER && types.anyDocument(text, start) >= 0) {
            return "công văn";
        }
        return number.type() != null && system(number) == CodeSystem.STATE && !possible.isEmpty()
                ? possible.get(0)
                : null;
    }

    /** What a number's symbol alone says about the type. */
    private List<String> possibleTypes(DocumentNumber number) {
        if (number.type() != null) {
            return tables.typesByCode(number.type()).stream()
                    .filter(type -> type.system().includes(system(number)))
                    .map(type -> type.word())
                    .distinct()
                    .toList();
        }
        return List.of();
    }

    private static CodeSystem system(DocumentNumber number) {
        return switch (number.shape()) {
            case PARTY -> CodeSystem.PARTY;
            case MASS -> CodeSystem.BOTH;
            default -> CodeSystem.STATE;
        };
    }

    /** Whether only "số", commas and "và" stand between this number and the mention before it. */
    private static boolean isListed(String text, Mention previous, int start) {
        if (previous == null || start < previous.end() || start - previous.end() > LIST_GAP) {
            return false;
        }
        String between = Words.plain(text.substring(previous.end(), start));
        return between.replace("số", "")
                .replace("và", "")
                .replace("các", "")
                .chars()
                .noneMatch(Character::isLetterOrDigit);
    }

    private static String key(DocumentNumber number, String type) {
        return number.isBlank() ? "blank " + type + " " + number.issuer() : number.key();
    }
}
