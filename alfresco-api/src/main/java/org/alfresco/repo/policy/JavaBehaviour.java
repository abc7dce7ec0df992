package org.alfresco.repo.policy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

public class JavaBehaviour extends BaseBehaviour {
    private final Object instance;
    private final String method;

    public JavaBehaviour(Object instance, String method) {
        this(instance, method, NotificationFrequency.EVERY_EVENT);
    }

    public JavaBehaviour(Object instance, String method, NotificationFrequency frequency) {
        super(frequency);
        this.instance = instance;
        this.method = method;
    }

    @Override
    public <T> T getInterface(Class<T> policy) {
        return policy.cast(Proxy.newProxyInstance(policy.getClassLoader(), new Class<?>[] {policy}, this::call));
    }

    private Object call(Object proxy, Method called, Object[] arguments) throws Throwable {
        try {
            Method target = instance.getClass().getMethod(method, called.getParameterTypes());
            target.setAccessible(true);
            return target.invoke(instance, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
