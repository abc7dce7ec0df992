package vn.eoffice.reports.number;

/**
 * What speaks for a number before its symbol is read.
 *
 * @param lenient the words hold nothing but a number, so blanks may stand for separators
 * @param announced "số" stands before it
 * @param introduced "số" or the name of a type stands before it
 * @param weak letters touch the serial, so everything behind it must be beyond doubt
 * @param calendar a word like "tháng" stands before it
 */
record Evidence(boolean lenient, boolean announced, boolean introduced, boolean weak, boolean calendar) {

    static Evidence of(Surroundings before, boolean lenient) {
        boolean glued = before.touchesLetter() && !before.introduced();
        return new Evidence(
                lenient, lenient || before.announced(), lenient || before.introduced(), glued, before.isCalendar());
    }
}
