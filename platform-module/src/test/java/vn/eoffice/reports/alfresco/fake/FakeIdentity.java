package vn.eoffice.reports.alfresco.fake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import vn.eoffice.reports.alfresco.repository.Identity;

/** Who acts, kept with the thread. Tests start as the system. */
public final class FakeIdentity implements Identity {

    /** The system's user name. */
    public static final String SYSTEM = "System";

    private final ThreadLocal<Deque<String>> users = ThreadLocal.withInitial(ArrayDeque::new);

    @Override
    public <T> T asSystem(Supplier<T> work) {
        return as(SYSTEM, work);
    }

    @Override
    public <T> T as(String userId, Supplier<T> work) {
        users.get().push(userId);
        try {
            return work.get();
        } finally {
            users.get().pop();
        }
    }

    @Override
    public String current() {
        return users.get().isEmpty() ? "nobody" : users.get().peek();
    }

    /** The upper-case beans answer nobody who has not signed in; not as a missing right, which some callers expect. */
    void requireSomebody() {
        if (users.get().isEmpty()) {
            throw new IllegalStateException("A valid SecureContext was not provided in the RequestContext");
        }
    }

    /** The user who signed in, whoever is acting for the moment. */
    String signedIn() {
        return users.get().isEmpty() ? "nobody" : users.get().peekLast();
    }

    @Override
    public boolean isSystem() {
        return SYSTEM.equals(current());
    }
}
