package vn.eoffice.reports.importer.cmis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.chemistry.opencmis.client.api.CmisObject;
import org.apache.chemistry.opencmis.client.api.Folder;
import org.apache.chemistry.opencmis.client.api.ObjectId;
import org.apache.chemistry.opencmis.client.api.Session;
import org.apache.chemistry.opencmis.commons.PropertyIds;
import org.apache.chemistry.opencmis.commons.exceptions.CmisConstraintException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisContentAlreadyExistsException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisNameConstraintViolationException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisObjectNotFoundException;
import vn.eoffice.reports.document.Finding;

/**
 * The folders of an import, made when they are first needed. Thread-safe: each folder is made once, and one that
 * another program makes at the same moment is taken. Names that differ in capitals only are one folder, as in Alfresco.
 */
final class FolderTree {

    private final Session session;
    private final Map<String, ObjectId> known = new ConcurrentHashMap<>();
    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    FolderTree(Session session) {
        this.session = session;
    }

    /** The folder of that path, made with all above it. */
    ObjectId at(String root, List<String> names) {
        String path = root.equals("/") ? "" : root;
        ObjectId folder = at(path.isEmpty() ? "/" : path);
        for (String name : names) {
            path += "/" + name;
            folder = child(folder, path, name);
        }
        return folder;
    }

    /** The folder of a path that a person gave. */
    ObjectId at(String path) {
        if (path.equals("/")) {
            return session.getRootFolder();
        }
        ObjectId folder = known.get(key(path));
        if (folder != null) {
            return folder;
        }
        int slash = path.lastIndexOf('/');
        ObjectId parent = at(slash <= 0 ? "/" : path.substring(0, slash));
        return child(parent, path, path.substring(slash + 1));
    }

    private ObjectId child(ObjectId parent, String path, String name) {
        synchronized (locks.computeIfAbsent(key(path), key -> new Object())) {
            ObjectId folder = known.get(key(path));
            if (folder == null) {
                folder = findOrMake(parent, path, name);
                known.put(key(path), folder);
            }
            return folder;
        }
    }

    private ObjectId findOrMake(ObjectId parent, String path, String name) {
        ObjectId found = find(path);
        if (found != null) {
            return found;
        }
        try {
            return session.createFolder(
                    Map.of(PropertyIds.OBJECT_TYPE_ID, "cmis:folder", PropertyIds.NAME, name), parent);
        } catch (CmisContentAlreadyExistsException
                | CmisNameConstraintViolationException
                | CmisConstraintException raced) {
            ObjectId made = find(path);
            if (made == null) {
                throw raced;
            }
            return made;
        }
    }

    private ObjectId find(String path) {
        try {
            CmisObject object = session.getObjectByPath(path);
            if (!(object instanceof Folder)) {
                throw new UnsuitableServerException(Finding.of("server.not-a-folder", path), null);
            }
            return object;
        } catch (CmisObjectNotFoundException e) {
            return null;
        }
    }

    private static String key(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
