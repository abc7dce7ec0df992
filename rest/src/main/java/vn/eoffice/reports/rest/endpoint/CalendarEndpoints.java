package vn.eoffice.reports.rest.endpoint;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import vn.eoffice.reports.deadline.SpecialDay;
import vn.eoffice.reports.rest.http.Request;
import vn.eoffice.reports.rest.http.RequestException;
import vn.eoffice.reports.rest.http.Work;
import vn.eoffice.reports.rest.json.Codes;
import vn.eoffice.reports.rest.json.SpecialDayJson;
import vn.eoffice.reports.round.CalendarDesk;

/** Holidays and swapped working days. */
final class CalendarEndpoints {

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2199;

    private final CalendarDesk calendar;
    private final Answers answers;
    private final Clock clock;

    CalendarEndpoints(CalendarDesk calendar, Answers answers, Clock clock) {
        this.calendar = calendar;
        this.answers = answers;
        this.clock = clock;
    }

    Work days(Request request) {
        long year = request.number("year", LocalDate.now(clock).getYear());
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw RequestException.invalid("request.bad-value", "year");
        }
        return actor -> answers.slice(
                calendar.days((int) year).stream().map(SpecialDayJson::of).toList(), request.page());
    }

    Work add(Request request) throws IOException {
        SpecialDayJson given = answers.json().read(request.call().payload().open(), SpecialDayJson.class);
        if (given.date() == null
                || given.date().getYear() < FIRST_YEAR
                || given.date().getYear() > LAST_YEAR) {
            throw RequestException.invalid("request.bad-value", "date");
        }
        SpecialDay day = new SpecialDay(
                given.date(),
                Codes.find(SpecialDay.Kind.class, Codes::of, "kind", Fields.text("kind", given.kind())),
                Fields.text("name", given.name()));
        return actor -> answers.one(Map.of("unitsMoved", calendar.add(day, actor)));
    }

    Work remove(Request request) {
        LocalDate date = date(request.variable("date"));
        return actor -> answers.one(Map.of("unitsMoved", calendar.remove(date, actor)));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw RequestException.invalid("request.not-a-date", "date", text);
        }
    }
}
