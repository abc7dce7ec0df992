package vn.eoffice.reports.distribution;

import java.util.Objects;

/**
 * One line of the distribution list (Nơi nhận), Nghị định 30/2020/NĐ-CP annex I part II.
 *
 * @param text the line without its dash and closing mark, continuation lines joined
 * @param direction upward when marked "(b/c)" or "(báo cáo)"
 * @param archive the archive copy (Lưu: VT …), which is nobody's inbox
 */
public record RecipientLine(String text, Direction direction, boolean archive) {

    /** Which way a copy goes. */
    public enum Direction {
        /** To a superior, as a report. */
        UPWARD,
        /** Every other recipient. */
        DOWNWARD
    }

    public RecipientLine {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(direction, "direction");
    }
}
