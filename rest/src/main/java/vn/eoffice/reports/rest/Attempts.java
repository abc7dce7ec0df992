package vn.eoffice.reports.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.rest.http.Reply;
import vn.eoffice.reports.rest.http.Work;

/** Runs work as often as the host asks, and closes the answers of the runs that came to nothing. */
final class Attempts {

    private final Work work;
    private final Actor actor;
    private Reply last;

    Attempts(Work work, Actor actor) {
        this.work = work;
        this.actor = actor;
    }

    Reply run() {
        drop();
        last = work.run(actor);
        return last;
    }

    void drop() {
        if (last == null || last.body() == null) {
            return;
        }
        try {
            last.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            last = null;
        }
    }
}
