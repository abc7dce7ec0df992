package vn.eoffice.reports.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings the mentions of a text together: every document once, short forms with their long one, the parent apart. */
final class CitationList {

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;

    /** No honest text cites more documents of one serial; keeps resolving linear. */
    private static final int MAX_SAME_SERIAL = 64;

    private final String text;
    private final Map<String, List<CitedDocument>> byKey = new HashMap<>();
    private final Map<Integer, List<CitedDocument>> bySerial = new HashMap<>();
    private final List<CitedDocument> documents = new ArrayList<>();

    CitationList(String text) {
        this.text = text;
    }

    Citations of(List<Mention> mentions) {
        List<Mention> ordered = mentions.stream()
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
        ordered.stream().filter(mention -> !mention.isShort()).forEach(this::add);
        ordered.stream().filter(Mention::isShort).forEach(this::resolve);
        CitedDocument parent =
                documents.stream().filter(CitedDocument::isParent).findFirst().orElse(null);
        List<Citation> citations = documents.stream()
                .filter(document -> !document.isParent() && document.isClear())
                .filter(document -> parent == null || !document.key().equals(parent.key()))
                .sorted(Comparator.comparingInt(CitedDocument::start))
                .map(CitedDocument::citation)
                .toList();
        return new Citations(citations, parent == null ? null : parent.citation());
    }

    private void add(Mention mention) {
        List<CitedDocument> same = byKey.computeIfAbsent(mention.key(), key -> new ArrayList<>());
        CitedDocument known = same.stream()
                .filter(document -> document.accepts(mention))
                .reduce((earlier, later) -> later)
                .orElse(null);
        if (known != null) {
            known.complete(mention);
        } else {
            same.add(register(mention));
        }
    }

    private CitedDocument register(Mention mention) {
        CitedDocument document = new CitedDocument(mention, text);
        documents.add(document);
        List<CitedDocument> same = bySerial.computeIfAbsent(mention.serial(), serial -> new ArrayList<>());
        if (same.size() < MAX_SAME_SERIAL) {
            same.add(document);
        }
        return document;
    }

    /** A short form means the nearest long one before it, else the first one behind it. */
    private void resolve(Mention mention) {
        CitedDocument meant = null;
        for (CitedDocument document : bySerial.getOrDefault(mention.serial(), List.of())) {
            if (document.isMeantBy(mention) && (meant == null || document.start() < mention.start())) {
                meant = document;
            }
        }
        if (meant != null) {
            meant.complete(mention);
        } else if (isClear(mention)) {
            add(mention.withKey(CitedDocument.BARE + mention.type() + " " + mention.serial())
                    .withNumber(String.valueOf(mention.serial())));
        }
    }

    /** A type and a figure alone are too little ("Kế hoạch 5 năm"); a date or a body makes it a citation. */
    private static boolean isClear(Mention mention) {
        boolean year = mention.serial() >= FIRST_YEAR && mention.serial() < LAST_YEAR;
        return !year && (mention.date() != null || mention.body() != null);
    }
}
