package vn.eoffice.reports.port.fake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.notice.DeskMessage;
import vn.eoffice.reports.notice.Notice;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Notifier;

/** Notices in a list; a message's subject is the notice's key and its body the arguments. */
public final class InMemoryNotifier implements Notifier, Snapshot {

    private final InMemoryDirectory directory;
    private final Clock clock;
    private final List<Sent> sent = new ArrayList<>();

    private record Sent(Instant at, Notice notice, List<String> readers) {}

    InMemoryNotifier(InMemoryDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void send(Notice notice) {
        List<String> readers =
                directory.behind(notice.to()).stream().map(Actor::userId).toList();
        sent.add(new Sent(clock.instant(), notice, readers));
    }

    @Override
    public Page<DeskMessage> messages(Actor reader, PageRequest page) {
        List<DeskMessage> messages = new ArrayList<>();
        for (Sent one : sent) {
            if (one.readers().contains(reader.userId())) {
                Notice notice = one.notice();
                messages.add(
                        new DeskMessage(one.at(), notice.key(), String.join(", ", notice.arguments()), notice.about()));
            }
        }
        Collections.reverse(messages);
        return Pages.cut(messages, page);
    }

    /** Everything that was sent, oldest first. */
    public List<Notice> sent() {
        return sent.stream().map(Sent::notice).toList();
    }

    @Override
    public Runnable keep() {
        int size = sent.size();
        return () -> sent.subList(size, sent.size()).clear();
    }
}
