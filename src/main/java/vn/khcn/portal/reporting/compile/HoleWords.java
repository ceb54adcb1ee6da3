package vn.khcn.portal.reporting.compile;

import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Sentence;

/** What a hole says. These words stand on the draft page, so they are the document's, not the screen's. */
public final class HoleWords {
    static final String OFFICE = "Văn phòng";
    static final String NOT_HANDED_IN = "Nội dung của đơn vị chưa gửi";
    static final String NO_MONTH = "Chưa có nội dung của tháng nào trong kỳ";
    /** The unit did its part; the office has to take it in. */
    public static final String NOT_ACCEPTED = "Nội dung đã gửi, Văn phòng chưa nhận";

    private HoleWords() {}

    static String figure(FigureKey key, String markup) {
        String plain = Sentence.parse(markup).plain();
        return "Số liệu %s chưa có giá trị trong câu “%s”".formatted(key,
                plain.length() > 60 ? plain.substring(0, 60) + "…" : plain);
    }

    static String unknownTopic(String topic) {
        return "Chưa có chủ đề “%s” trong danh mục nội dung".formatted(topic);
    }

    static String source(String source) {
        return "Nguồn %s không lấy được nội dung".formatted(source);
    }
}
