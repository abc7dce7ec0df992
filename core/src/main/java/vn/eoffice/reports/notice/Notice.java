package vn.eoffice.reports.notice;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.Metadata;

/**
 * Something people should be told.
 *
 * @param to everybody these stand for, each person once
 * @param key of the message bundle {@code vn/eoffice/reports/messages/notices}: {@code <key>.subject} and
 *     {@code <key>.body}
 * @param arguments what the message names, in its order; nothing of a classified document
 * @param about the document; only people who may read it can open it
 */
public record Notice(Set<Authority> to, String key, List<String> arguments, DocumentId about) {

    public Notice {
        to = Set.copyOf(to);
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(about, "about");
    }

    /**
     * What a notice may say of a document: type, number and subject; of a classified one only that there is one, because
     * notices leave the house by mail.
     */
    public static List<String> wordsOf(Document document) {
        Metadata metadata = document.metadata();
        if (metadata.secrecy().isClassified()) {
            return List.of("***", "", "");
        }
        return Stream.of(metadata.type(), metadata.number(), metadata.subject())
                .map(word -> Objects.requireNonNullElse(word, ""))
                .toList();
    }
}
