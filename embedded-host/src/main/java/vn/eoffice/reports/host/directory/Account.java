package vn.eoffice.reports.host.directory;

import vn.eoffice.reports.actor.Actor;

/**
 * A person who may sign in.
 *
 * @param email null when unknown: no mail is sent then
 * @param passwordHash as the password encoder wrote it
 * @param enabled false when they may not sign in any more
 */
public record Account(Actor actor, String email, String passwordHash, boolean enabled) {

    /** Without the hash, so that no log shows it. */
    @Override
    public String toString() {
        return "Account[" + actor.userId() + (enabled ? "]" : ", disabled]");
    }
}
