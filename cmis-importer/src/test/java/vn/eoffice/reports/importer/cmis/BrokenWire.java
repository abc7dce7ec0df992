package vn.eoffice.reports.importer.cmis;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.chemistry.opencmis.client.api.Session;
import org.apache.chemistry.opencmis.commons.data.Ace;
import org.apache.chemistry.opencmis.commons.data.Acl;
import org.apache.chemistry.opencmis.commons.exceptions.CmisConnectionException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisConstraintException;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.AccessControlEntryImpl;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.AccessControlListImpl;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.AccessControlPrincipalDataImpl;

/** A session that goes wrong in one way. */
public final class BrokenWire {

    private BrokenWire() {}

    /** Works for so many uploads, then never again. */
    public static Session after(int uploads, Session session) {
        AtomicInteger left = new AtomicInteger(uploads);
        return wrap(session, (method, arguments, work) -> {
            boolean dead = left.get() <= 0;
            if (method.getName().equals("createDocument")) {
                dead = left.decrementAndGet() < 0;
            }
            if (dead) {
                throw new CmisConnectionException("the wire is cut");
            }
            return work.run();
        });
    }

    /** Loses the answer of the first so many uploads, which the server has done. */
    public static Session losingAnswers(int uploads, Session session) {
        AtomicInteger left = new AtomicInteger(uploads);
        return wrap(session, (method, arguments, work) -> {
            Object answer = work.run();
            if (method.getName().equals("createDocument") && left.decrementAndGet() >= 0) {
                throw new CmisConnectionException("no answer");
            }
            return answer;
        });
    }

    /** Refuses documents of that name, as a rule of the server would. */
    public static Session refusing(String name, Session session) {
        return wrap(session, (method, arguments, work) -> {
            if (method.getName().equals("createDocument") && ((Map<?, ?>) arguments[0]).containsValue(name)) {
                throw new CmisConstraintException("not this one");
            }
            return work.run();
        });
    }

    /** Shows a right that folders inherit and that cannot be taken away, as Alfresco's Company Home gives one. */
    public static Session inheriting(String everyone, Session session) {
        return wrap(session, (method, arguments, work) -> {
            Object answer = work.run();
            if (answer instanceof Acl acl && method.getName().equals("getAcl")) {
                AccessControlEntryImpl ace =
                        new AccessControlEntryImpl(new AccessControlPrincipalDataImpl(everyone), List.of("cmis:read"));
                ace.setDirect(false);
                List<Ace> aces = new ArrayList<>(acl.getAces());
                aces.add(ace);
                return new AccessControlListImpl(aces);
            }
            return answer;
        });
    }

    private interface Work {
        Object run() throws Throwable;
    }

    private interface Around {
        Object call(Method method, Object[] arguments, Work work) throws Throwable;
    }

    private static Session wrap(Session session, Around around) {
        return (Session) Proxy.newProxyInstance(
                BrokenWire.class.getClassLoader(),
                new Class<?>[] {Session.class},
                (proxy, method, arguments) -> around.call(method, arguments, () -> {
                    try {
                        return method.invoke(session, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
