package vn.eoffice.reports.notice;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.DocumentId;

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
}
