package vn.eoffice.reports.rest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.eoffice.reports.rest.http.RequestException;

/**
 * The one JSON mapping: dates as ISO text, nulls written, unknown properties refused, nothing guessed from another type
 * of value. Reads at most {@value #LIMIT} bytes. Thread-safe.
 */
public final class Json {

    /** The media type of every JSON answer. */
    public static final String MEDIA_TYPE = "application/json;charset=UTF-8";

    private static final int LIMIT = 2 * 1024 * 1024;
    private static final int DEPTH = 32;

    private final ObjectMapper mapper = mapper();

    /** Writes a value as UTF-8. */
    public byte[] write(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads one object; the stream is closed. */
    public ObjectNode readObject(InputStream in) throws IOException {
        try (in) {
            byte[] bytes = in.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw new RequestException(413, "request.json-too-large", String.valueOf(LIMIT));
            }
            JsonNode node = mapper.readTree(bytes);
            if (node instanceof ObjectNode object) {
                return object;
            }
            throw RequestException.invalid("request.no-json-object");
        } catch (JsonProcessingException e) {
            throw syntax(e);
        }
    }

    /** Reads one object as a record; the stream is closed. */
    public <T> T read(InputStream in, Class<T> type) throws IOException {
        return convert(readObject(in), type);
    }

    /** A tree as a record. */
    public <T> T convert(JsonNode node, Class<T> type) {
        try {
            return mapper.treeToValue(node, type);
        } catch (UnrecognizedPropertyException e) {
            throw RequestException.invalid("request.unknown-field", path(e));
        } catch (JsonMappingException e) {
            throw RequestException.invalid("request.bad-value", path(e));
        } catch (JsonProcessingException e) {
            throw syntax(e);
        }
    }

    private static RequestException syntax(JsonProcessingException e) {
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
        return RequestException.invalid("request.bad-json", String.valueOf(line), String.valueOf(column));
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static ObjectMapper mapper() {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(DEPTH)
                                .maxStringLength(LIMIT)
                                .maxNumberLength(50)
                                .build())
                        .build())
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .withCoercionConfig(LogicalType.Textual, text -> Stream.of(
                                CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)
                        .forEach(shape -> text.setCoercion(shape, CoercionAction.Fail)))
                .build();
    }
}
