package vn.eoffice.reports.alfresco.repository;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.service.namespace.QName;

/**
 * Values as Alfresco stores them and back. A day is stored as its noon in the office's zone: it stays the same day
 * whatever zone a client reads it in, and days that clients stored as midnight, theirs or Greenwich's, are read right.
 */
public final class PropertyValues {

    private final ZoneId zone;

    public PropertyValues(ZoneId zone) {
        this.zone = zone;
    }

    /** What Alfresco stores for a value: text, number, yes or no, day, moment, or a list of text; null stays null. */
    public Serializable stored(Object value) {
        if (value instanceof LocalDate day) {
            return Date.from(day.atTime(LocalTime.NOON).atZone(zone).toInstant());
        }
        if (value instanceof Instant moment) {
            return Date.from(moment);
        }
        if (value instanceof List<?> values) {
            return new ArrayList<>(values);
        }
        return (Serializable) value;
    }

    /** The first moment of a day. */
    public Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** A day; null when there is none. */
    public LocalDate day(Serializable stored) {
        return stored == null ? null : LocalDate.ofInstant(instant(stored), zone);
    }

    /** A day of a node. */
    public LocalDate day(Map<QName, Serializable> node, String name) {
        return day(node.get(Names.of(name)));
    }

    /** A moment; null when there is none. */
    public static Instant instant(Serializable stored) {
        return stored == null ? null : Instant.ofEpochMilli(((Date) stored).getTime());
    }

    /** A moment of a node. */
    public static Instant instant(Map<QName, Serializable> node, String name) {
        return instant(node.get(Names.of(name)));
    }

    /** A text of a node; null when there is none. */
    public static String text(Map<QName, Serializable> node, String name) {
        return (String) node.get(Names.of(name));
    }

    /** The texts of a node; none when the property is missing. */
    public static List<String> texts(Map<QName, Serializable> node, String name) {
        Serializable value = node.get(Names.of(name));
        Collection<?> values = value == null ? List.of() : value instanceof Collection<?> all ? all : List.of(value);
        return values.stream().map(String.class::cast).toList();
    }

    /** A yes or no of a node. */
    public static boolean flag(Map<QName, Serializable> node, String name) {
        return Boolean.TRUE.equals(node.get(Names.of(name)));
    }

    /** A whole number of a node; null when there is none. */
    public static Integer number(Map<QName, Serializable> node, String name) {
        Number value = (Number) node.get(Names.of(name));
        return value == null ? null : value.intValue();
    }
}
