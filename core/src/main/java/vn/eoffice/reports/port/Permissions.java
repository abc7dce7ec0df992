package vn.eoffice.reports.port;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.DocumentId;

/** Who may read or change a document. Nobody may, unless granted. Works in the caller's transaction. */
public interface Permissions {

    /** What a grant allows; each includes the ones before it. */
    enum Access {
        READ,
        WRITE
    }

    /** Grants access to each of them; whoever has the same or more already keeps it. */
    void grant(DocumentId id, Collection<Authority> authorities, Access access);

    /** Takes an authority's grant away; nothing happens when there is none. */
    void revoke(DocumentId id, Authority authority);

    /**
     * Those who may only read a document keep what is said of it, and their grants, but open none of its files any more,
     * past the use cases too where the host knows such a way.
     */
    void closeFiles(DocumentId id);

    /** The grants on a document. */
    Map<Authority, Access> grants(DocumentId id);

    /** Whether a person has that access through any of their authorities. */
    boolean allows(Actor actor, DocumentId id, Access access);

    /** Those of the documents that a person may read, in one lookup. */
    Set<DocumentId> readable(Actor actor, Collection<DocumentId> ids);
}
