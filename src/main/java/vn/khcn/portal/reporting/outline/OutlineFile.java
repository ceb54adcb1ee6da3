package vn.khcn.portal.reporting.outline;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.khcn.portal.kernel.FileFault;
import vn.khcn.portal.kernel.UnreadableFile;

/** The file an outline is shipped, exported and imported as. Writing what was read gives the same bytes. */
public final class OutlineFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OutlineFile() {}

    /** @throws UnreadableFile with every problem and where it stands */
    public static Outline read(String json) {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JacksonException broken) {
            throw new UnreadableFile(List.of(FileFault.at(
                    broken.getLocation() == null ? "" : "dòng " + broken.getLocation().getLineNr(),
                    "reporting.outline.notJson")));
        }
        OutlineReader reader = new OutlineReader();
        Outline outline = reader.outline(root);
        if (!reader.problems().isEmpty()) {
            throw new UnreadableFile(reader.problems());
        }
        return outline;
    }

    /** The canonical form: fixed order of fields, empty parts left out, short things on one line. */
    public static String write(Outline outline) {
        return CanonicalJson.print(OutlineWriter.outline(outline));
    }
}
