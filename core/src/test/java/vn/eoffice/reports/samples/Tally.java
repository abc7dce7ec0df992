package vn.eoffice.reports.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.eoffice.reports.text.VietnameseText;

/** Counts of one field over many samples. Not for sharing between threads. */
public final class Tally {

    private int right;
    private int missed;
    private int invented;
    private final List<String> faults = new ArrayList<>();

    /** Counts a single value: {@code accepted} holds every right one, null among them when nothing is right. */
    void value(String sample, List<String> accepted, String read) {
        boolean expected = accepted.get(0) != null;
        boolean equal = accepted.stream().anyMatch(value -> Objects.equals(Plain.of(value), Plain.of(read)));
        count(sample, expected && equal, expected && !equal, !equal && read != null, accepted.get(0), read);
    }

    /** Counts a list as a set of words. */
    void list(String sample, List<String> expected, List<String> read) {
        List<String> left = new ArrayList<>(read.stream().map(Plain::of).toList());
        for (String word : expected) {
            boolean found = left.remove(Plain.of(word));
            count(sample, found, !found, false, word, null);
        }
        left.forEach(word -> count(sample, false, false, true, null, word));
    }

    private void count(String sample, boolean hit, boolean miss, boolean extra, String expected, String read) {
        right += hit ? 1 : 0;
        missed += miss ? 1 : 0;
        invented += extra ? 1 : 0;
        if (miss || extra) {
            faults.add(sample + ": expected " + expected + ", read " + read);
        }
    }

    /** How much was read as expected. */
    public int right() {
        return right;
    }

    /** How much was read that was not expected. */
    public int invented() {
        return invented;
    }

    /** Every fault in words, in the order of the samples. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** How much of what was expected was not read. */
    public int missed() {
        return missed;
    }

    /** The share of what was read that is right; 1 when nothing was read. */
    public double precision() {
        return right + invented == 0 ? 1 : (double) right / (right + invented);
    }

    /** The share of what was expected that was read; 1 when nothing was expected. */
    public double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    /** The harmonic mean of precision and recall; 1 when there was nothing to read and nothing was read. */
    public double f1() {
        int all = 2 * right + missed + invented;
        return all == 0 ? 1 : 2.0 * right / all;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%4d right %4d missed %4d invented   recall %.3f   F1 %.3f",
                right,
                missed,
                invented,
                recall(),
                f1());
    }

    /** Words as they are compared: letter case, tone placement, white space and closing marks do not count. */
    private static final class Plain {

        private Plain() {}

        static String of(String words) {
            if (words == null) {
                return null;
            }
            return VietnameseText.normalizeTones(VietnameseText.nfc(words))
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[\u2010-\u2015]", "-")
                    .replaceAll("[\\s\u00a0]+", " ")
                    .replaceAll("[\\s.,;:/]+$", "")
                    .strip();
        }
    }
}
