package vn.eoffice.reports.port.fake;

/** A fake that can go back to what it held before a transaction. */
interface Snapshot {

    /** Keeps what is held now; running the answer brings it back. */
    Runnable keep();
}
