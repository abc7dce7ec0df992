package vn.eoffice.reports.port;

import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.notice.DeskMessage;
import vn.eoffice.reports.notice.Notice;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;

/**
 * Tells people that something waits for them: a message on their desk always, a mail when the host has mail set. Works
 * in the caller's transaction: desk messages roll back with it, mails leave only after it has committed, and a mail
 * that cannot be sent never fails it.
 */
public interface Notifier {

    /** Sends a notice. */
    void send(Notice notice);

    /** A person's desk messages, newest first. */
    Page<DeskMessage> messages(Actor reader, PageRequest page);
}
