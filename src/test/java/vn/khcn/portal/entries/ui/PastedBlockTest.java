package vn.khcn.portal.entries.ui;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PastedBlockTest {
    @Test
    void eachLineIsARowWithoutItsBullet() {
        assertThat(texts("""
                - Tiếp nhận 20 hồ sơ
                + Thẩm định 15 hồ sơ

                • Khảo sát
                - + Hai dấu
                1. Mục một
                1.2. Mục con
                a) Điểm a
                đ) Điểm đ
                –
                """)).containsExactly("Tiếp nhận 20 hồ sơ", "Thẩm định 15 hồ sơ", "Khảo sát", "Hai dấu", "Mục một",
                "Mục con", "Điểm a", "Điểm đ");
    }

    @Test
    void numbersDatesAndSignsOfTheTextStay() {
        assertThat(texts("15 hồ sơ\n6.751 phương tiện đo\n14/10/2023 chốt số liệu\n5S tại *10* trường {x}"))
                .containsExactly("15 hồ sơ", "6.751 phương tiện đo", "14/10/2023 chốt số liệu",
                        "5S tại \\*10\\* trường \\{x\\}");
    }

    @Test
    void textFromExcelIsOneRowForEachLineAndComposed() {
        assertThat(texts("Ho\u0302\u0300 so\u031b\t20\r\nMẫu\t13\r\n")).containsExactly("Hồ sơ 20",
                "Mẫu 13");
    }

    @Test
    void aPlusAndADashBelowANumberStandDeeper() {
        assertThat(PastedBlock.rows("+ Mở đầu\n1. Mục một\n- Ý một\n• Ý hai\nĐoạn thường\n- Ý ba\n+ Ý nhỏ"))
                .extracting(PastedBlock.Line::level).containsExactly(1, 1, 2, 2, 1, 1, 2);
    }

    private static List<String> texts(String block) {
        return PastedBlock.rows(block).stream().map(PastedBlock.Line::text).toList();
    }
}
