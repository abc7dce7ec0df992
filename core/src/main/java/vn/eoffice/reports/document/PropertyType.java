package vn.eoffice.reports.document;

import java.time.Instant;
import java.time.LocalDate;

/** The data types of the content model that our properties have. */
public enum PropertyType {
    TEXT("d:text", String.class),
    INTEGER("d:int", Integer.class),
    LONG("d:long", Long.class),
    BOOLEAN("d:boolean", Boolean.class),
    DATE("d:date", LocalDate.class),
    DATE_TIME("d:datetime", Instant.class);

    private final String modelName;
    private final Class<?> javaType;

    PropertyType(String modelName, Class<?> javaType) {
        this.modelName = modelName;
        this.javaType = javaType;
    }

    /** The prefixed name in the content model. */
    public String modelName() {
        return modelName;
    }

    /** What a value, or each of several values, is in Java. A host that stores another class converts it. */
    public Class<?> javaType() {
        return javaType;
    }
}
