package vn.eoffice.reports.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the times in a paragraph that bind somebody. */
final class DueTimes {

    private static final int BEFORE = 90;

    /** "trước ngày 20/7 hằng năm" comes back. */
    private static final String EVERY = " hang ";

    /** Words right before a time that make it a deadline by themselves. */
    private static final String LIMITS =
            "truoc|cham nhat|muon nhat|khong qua|khong muon hon|han chot|han cuoi|thoi han|han gui|han nop|han bao cao|xong|hoan thanh|thoi gian|thoi gian thuc hien|thoi gian hoan thanh|thoi gian gui|thoi gian bao cao|thoi gian nop|den het|truoc het|ket thuc";

    private static final Pattern LIMIT = Pattern.compile(
            "\\b" + WordStarts.anyOf(LIMITS)
                    + "(?:[ :] ?(?:la|vao|den|het|truoc|trong|ngay|thang|quy|nam|thoi diem|cuoi|dau|toan bo|cong viec|viec|nhiem vu|bao cao|khoang|luc|thu (?:hai|ba|tu|nam|sau|bay)|\\d{1,2} ?(?:h|gio|g)? ?\\d{0,2}(?: phut)?))*[ ,:(]*$");

    private static final Pattern WITHIN =
            Pattern.compile("(?:trong|vao|dinh ky|den|tu nay den)(?: (?:la|cuoi|het|dau|thang|ngay))*[ ,:(]*$");
    private static final Pattern BARE_LIMIT = Pattern.compile("(?:den het|ket thuc|thoi gian)");
    private static final Pattern DUTY = Pattern.compile("\\b"
            + WordStarts.anyOf(
                    "gui|nop|bao cao|hoan thanh|xong|thuc hien|trinh|tong hop|dang ky|trien khai|ban hanh|xay dung|cung cap|to chuc|y kien|ra soat|de nghi|yeu cau|cap nhat|thong ke|lap|kiem tra|khac phuc|giai ngan|phe duyet|cong bo|tham muu|chuan bi|so ket|tong ket|bo tri|phan dau|chuyen|thoi han|cham nhat|han|thoi gian")
            + "\\b");
    private static final Pattern DONE = Pattern.compile(
            "\\b(?:duoc|ton dong|phat sinh|co hieu luc|tinh den|so lieu|sinh|tuyen dung|nhu|ke tu|hieu luc thi hanh|ban hanh)(?: \\S+){0,3} $");
    private static final Pattern PAST = Pattern.compile(
            "(?:^|[^\\p{L}])đã (?:\\S+ ){0,2}(?:hoàn thành|ban hành|thực hiện|tổ chức|gửi|triển khai|xây dựng|chỉ đạo|được)");
    private static final Pattern NO_TIME = Pattern.compile(
            "thuc hien (?:thuong xuyen(?:, lien tuc| lien tuc|, dinh ky)?|theo (?:ke hoach|huong dan|lo trinh) cua (?:trung uong|cap tren))|(?<=[(] ?)thuong xuyen(?=[ ,;)])|(?<=thoi gian(?: thuc hien)?: ?)thuong xuyen[^.;)]{0,40}");
    private static final Pattern RECURRENT =
            Pattern.compile("truoc ngay \\d{1,2}(?:/\\d{1,2})?(?: cua)? (?:thang cuoi quy|hang|hang|moi)[^.;)]{0,30}");

    private static final Pattern BRACKETED_MONTH =
            Pattern.compile("\\(((?:trong )?(?:thang \\d{1,2}|quy (?:iv|i{1,3}|[1-4]))(?: ?[/-] ?|,? nam )\\d{4})\\)");
    private static final Pattern STRONG =
            Pattern.compile("(?:truoc|cham nhat|muon nhat|khong qua|khong muon hon|han chot|han cuoi|hoan thanh|xong)");
    private static final Pattern PERIOD_START = Pattern.compile(
            "\\btu (?:ngay )?\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})? $|\\btu ngay \\d{1,2} thang [^;.]{1,30} $");
    private static final Pattern WITHIN_DAY = Pattern.compile("trong ngay $");
    private static final Pattern ASKED = Pattern.compile("\\b(?:yeu cau|de nghi|giao|chi dao|phan cong)\\b");

    private static final Pattern BOUND = Pattern.compile(
            "\\b(?:(?:hoan thanh|xong|ban hanh|trinh|so ket|tong ket)(?: \\S+){0,14}|(?:thuc hien|trien khai|bao cao|gui|to chuc(?= trong))(?: \\S+){0,2}) (?:trong|vao|dinh ky|den|tu nay den)(?: (?:la|cuoi|het|dau|thang|ngay))*[ ,:(]*$");

    private DueTimes() {}

    static List<DueTime> in(String paragraph, LocalDate issued) {
        String folded = DateReader.fold(paragraph);
        List<DueTime> times = new ArrayList<>();
        for (DueTime time : CalendarTimes.in(folded, issued)) {
            int start = limitStart(paragraph, folded, time, issued);
            boolean late = issued == null || time.date() == null || !time.date().isBefore(issued);
            if (start >= 0 && late && !folded.startsWith(EVERY, time.end())) {
                times.add(new DueTime(time.date(), start, time.end()));
            }
        }
        monthsInBrackets(folded, issued, times);
        withoutTime(folded, times);
        recurrent(folded, times);
        times.sort(Comparator.comparingInt(DueTime::start));
        return times;
    }

    /** "kiểm tra 03 chi bộ (tháng 8/2025)": a month or quarter alone in a bracket is when it is due. */
    private static void monthsInBrackets(String folded, LocalDate issued, List<DueTime> times) {
        Matcher bracket = BRACKETED_MONTH.matcher(folded);
        while (folded.indexOf('(') >= 0 && bracket.find()) {
            for (DueTime time : CalendarTimes.in(bracket.group(1), issued)) {
                boolean late = issued == null || !time.date().isBefore(issued);
                boolean known = times.stream()
                        .anyMatch(other -> other.end() > bracket.start() && other.start() < bracket.end());
                if (late && !known) {
                    times.add(new DueTime(time.date(), bracket.start(1), bracket.end(1)));
                }
            }
        }
    }

    private static void withoutTime(String folded, List<DueTime> times) {
        boolean possible = folded.contains("thuong xuyen")
                || folded.contains(" cua trung uong")
                || folded.contains(" cua cap tren");
        Matcher matcher = NO_TIME.matcher(folded);
        while (possible && matcher.find()) {
            if (isBracketed(folded, matcher.start(), matcher.end())) {
                times.add(new DueTime(null, matcher.start(), matcher.end()));
            }
        }
    }

    private static void recurrent(String folded, List<DueTime> times) {
        Matcher matcher = RECURRENT.matcher(folded);
        while (folded.contains("truoc ngay ") && matcher.find()) {
            times.add(new DueTime(null, matcher.start(), matcher.end()));
        }
    }

    /** "thường xuyên" is a term only where a bracket or a line "Thời gian thực hiện:" sets it. */
    private static boolean isBracketed(String folded, int start, int end) {
        int open = folded.lastIndexOf('(', start);
        int close = folded.lastIndexOf(')', start);
        int next = folded.indexOf(')', end);
        boolean bracket = open > close && next >= 0 && next - open < 300;
        return bracket || folded.startsWith("thoi gian") || folded.contains("thoi gian thuc hien:");
    }

    private static int limitStart(String paragraph, String folded, DueTime time, LocalDate issued) {
        int from = Math.max(0, time.start() - BEFORE);
        String before = folded.substring(from, time.start());
        String clause = before.substring(Math.max(before.lastIndexOf(';'), before.lastIndexOf(". ")) + 1);
        Matcher limit = LIMIT.matcher(before);
        if (WordStarts.find(limit, before)) {
            String ahead = before.substring(0, limit.start());
            boolean done = isIn(DONE, ahead);
            boolean strong = STRONG.matcher(limit.group()).lookingAt() && late(time, issued);
            boolean duty = strong || isIn(DUTY, sentence(folded, time.start()));
            boolean period = isIn(PERIOD_START, ahead);
            boolean bare = BARE_LIMIT.matcher(limit.group()).lookingAt() && !duty;
            return done || bare || period || !duty || isPast(paragraph, time.start()) ? -1 : from + limit.start();
        }
        Matcher within = WITHIN.matcher(before);
        boolean asked = WITHIN_DAY.matcher(before).find() && isIn(ASKED, before) && late(time, issued);
        boolean bound = within.find() && (asked || isBoundInside(paragraph, time, clause));
        return bound ? from + within.start() : -1;
    }

    private static boolean late(DueTime time, LocalDate issued) {
        return issued != null && time.date() != null && time.date().isAfter(issued);
    }

    /** "trong Quý II/2023" binds where its clause or bracket is about carrying something out. */
    private static boolean isBoundInside(String paragraph, DueTime time, String clause) {
        return isIn(BOUND, clause) && !isPast(paragraph, time.start());
    }

    private static boolean isPast(String paragraph, int at) {
        String sentence = sentence(paragraph, at);
        return sentence.contains("đã ") && PAST.matcher(sentence).find();
    }

    private static boolean isIn(Pattern phrase, String folded) {
        return WordStarts.find(phrase.matcher(folded), folded);
    }

    private static String sentence(String folded, int at) {
        int from = Math.max(folded.lastIndexOf(". ", at), folded.lastIndexOf(';', at));
        return folded.substring(Math.max(from + 1, Math.max(0, at - 700)), at);
    }
}
