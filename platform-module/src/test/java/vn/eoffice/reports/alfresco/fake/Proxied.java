package vn.eoffice.reports.alfresco.fake;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Makes an object stand for an interface of which it has only some methods. */
public final class Proxied {

    private Proxied() {}

    /** An implementation that calls the fake's method of the same name and parameters. */
    public static <T> T of(Class<T> type, Object fake) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(fake, method, arguments)));
    }

    private static Object call(Object fake, Method method, Object[] arguments) throws Throwable {
        try {
            Method known = fake.getClass().getMethod(method.getName(), method.getParameterTypes());
            known.setAccessible(true);
            return known.invoke(fake, arguments);
        } catch (NoSuchMethodException e) {
            throw new UnsupportedOperationException("the fake does not know " + method, e);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
