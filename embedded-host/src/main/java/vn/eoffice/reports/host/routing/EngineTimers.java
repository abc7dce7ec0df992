package vn.eoffice.reports.host.routing;

import org.activiti.engine.impl.asyncexecutor.AsyncExecutor;
import org.springframework.context.SmartLifecycle;

/** Lets the engine's timers fire only while the host is up. */
final class EngineTimers implements SmartLifecycle {

    private final AsyncExecutor timers;

    EngineTimers(AsyncExecutor timers) {
        this.timers = timers;
    }

    @Override
    public void start() {
        timers.start();
    }

    @Override
    public void stop() {
        timers.shutdown();
    }

    @Override
    public boolean isRunning() {
        return timers.isActive();
    }
}
