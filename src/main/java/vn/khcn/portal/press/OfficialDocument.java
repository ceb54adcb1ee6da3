package vn.khcn.portal.press;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document as one tree: what preview, PDF, Word, checks and the frozen issue all read. Layout rules are those of
 * Nghị định 30/2020/NĐ-CP, Phụ lục I. The block types are a closed, versioned set: an old frozen tree must open for ever.
 *
 * @param schema version of this tree's shape, see {@link #SCHEMA}
 */
public record OfficialDocument(int schema, DocumentHead head, List<Block> body, @Nullable Signature signature,
        List<String> recipients, List<Annex> annexes, List<FigureEvidence> figures) {
    /** The shape written today. */
    public static final int SCHEMA = 1;

    public OfficialDocument {
        body = List.copyOf(body);
        recipients = List.copyOf(recipients);
        annexes = List.copyOf(annexes);
        figures = List.copyOf(figures);
    }

    /** Every missing part, in order; a document with holes must not be submitted or issued. */
    public Stream<Block.Hole> holes() {
        return body.stream().filter(Block.Hole.class::isInstance).map(Block.Hole.class::cast);
    }

    public Optional<FigureEvidence> figure(String id) {
        return figures.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** The same document with another body. */
    public OfficialDocument withBody(List<Block> blocks) {
        return new OfficialDocument(schema, head, blocks, signature, recipients, annexes, figures);
    }

    /** The same document signed by somebody else than was foreseen. */
    public OfficialDocument withSignature(Signature signed) {
        return new OfficialDocument(schema, head, body, signed, recipients, annexes, figures);
    }

    /** The same document with another head, used when number and date are given. */
    public OfficialDocument withHead(DocumentHead newHead) {
        return new OfficialDocument(schema, newHead, body, signature, recipients, annexes, figures);
    }
}
