package vn.eoffice.reports.document;

import java.util.Collection;
import java.util.List;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.port.Permissions;
import vn.eoffice.reports.port.Permissions.Access;

/**
 * Who sees a document at which stage. A classified document is open only to its drafter and to those it is handed to
 * by name (Luật Bảo vệ bí mật nhà nước 2018, articles 11 and 13).
 */
public final class Sharing {

    private final Permissions permissions;

    public Sharing(Permissions permissions) {
        this.permissions = permissions;
    }

    /** While it is a draft: its drafter, and the clerks of the unit unless it is classified. */
    public void draft(Document document) {
        permissions.grant(document.id(), List.of(Authority.user(document.createdBy())), Access.WRITE);
        Authority desk = Authority.clerksOf(document.unit());
        if (document.metadata().secrecy().isClassified()) {
            permissions.revoke(document.id(), desk);
        } else {
            permissions.grant(document.id(), List.of(desk), Access.WRITE);
        }
    }

    /**
     * Once it was taken back on its way, it is a draft again: those on whose desks it was see it no longer, nor does anybody
     * else who could only read it.
     */
    public void takenBack(Document document) {
        permissions.grants(document.id()).forEach((authority, access) -> {
            if (access == Access.READ) {
                permissions.revoke(document.id(), authority);
            }
        });
        draft(document);
    }

    /** Once it is issued: everybody of the unit and the archive too, unless it is classified. */
    public void issued(Document document) {
        if (!document.metadata().secrecy().isClassified()) {
            letRead(document, Authority.unit(document.unit()), Authority.role(Role.ARCHIVIST));
        }
    }

    /** Once it is recalled: those who received it learn that it is, and why, and open it no more. */
    public void recalled(Document document) {
        permissions.closeFiles(document.id());
    }

    /** Lets people read it; a larger grant they have already stays. */
    public void letRead(Document document, Authority... readers) {
        letRead(document, List.of(readers));
    }

    /** The same for several at once. */
    public void letRead(Document document, Collection<Authority> readers) {
        permissions.grant(document.id(), readers, Access.READ);
    }
}
