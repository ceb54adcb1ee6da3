package vn.khcn.portal.press;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored form of a document. The same tree always gives the same bytes, so their hash can be frozen; what was written by
 * an older version of the same schema opens for ever.
 */
public final class DocumentJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .configure(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, true)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.ALWAYS)).build();

    private DocumentJson() {}

    /** UTF-8 JSON. */
    public static byte[] write(OfficialDocument document) {
        return MAPPER.writeValueAsBytes(document);
    }

    /** Reads what {@link #write} wrote, now or years ago. */
    public static OfficialDocument read(byte[] json) {
        OfficialDocument document = MAPPER.readValue(json, OfficialDocument.class);
        if (document.schema() > OfficialDocument.SCHEMA) {
            throw new IllegalArgumentException("Written by a newer version of the portal: schema " + document.schema());
        }
        return document;
    }
}
