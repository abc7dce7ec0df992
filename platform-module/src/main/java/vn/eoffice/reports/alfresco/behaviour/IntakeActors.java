package vn.eoffice.reports.alfresco.behaviour;

import java.util.EnumSet;
import java.util.Set;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.port.Directory;

/**
 * On whose behalf a file is filed. A folder that names a unit files for it whatever somebody may put into it: whoever set
 * the folder up answers for that ({@link FolderGuard}). Otherwise whoever brought the file has to be a clerk.
 */
public final class IntakeActors {

    private final Directory directory;
    private final Importers importers;

    public IntakeActors(Directory directory, Importers importers) {
        this.directory = directory;
        this.importers = importers;
    }

    /** @throws ReportException FORBIDDEN when whoever brought the file belongs to no unit */
    Actor of(IncomingFile file) {
        if (file.isFiled() || file.isDocument() && importers.contain(file.by())) {
            String owning = PropertyValues.text(file.properties(), "rpt:owningUnit");
            if (owning != null && directory.unit(owning).isPresent()) {
                return clerk(file.by(), owning);
            }
        }
        return file.folder().unit() == null
                ? person(file.by())
                : clerk(file.by(), file.folder().unit());
    }

    private Actor person(String userId) {
        return directory
                .person(userId)
                .orElseThrow(() -> new ReportException(Problem.FORBIDDEN, "filing.nobody", userId));
    }

    private Actor clerk(String userId, String unit) {
        Set<Role> roles = EnumSet.of(Role.CLERK);
        directory.person(userId).ifPresent(person -> roles.addAll(person.roles()));
        String name = directory.person(userId).map(Actor::name).orElse(userId);
        return new Actor(userId, name, unit, roles);
    }
}
