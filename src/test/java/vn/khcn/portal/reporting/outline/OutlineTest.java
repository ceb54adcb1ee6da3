package vn.khcn.portal.reporting.outline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.khcn.portal.kernel.FileFault;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.kernel.UnreadableFile;
import vn.khcn.portal.press.Block.HeadingStyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OutlineTest {
    static final String FILE = """
            {
              "code": "THU",
              "name": "Báo cáo thử",
              "documentKind": "BC",
              "type": "BÁO CÁO",
              "subject": "Kết quả công tác {period}, nhiệm vụ công tác {next}",
              "addressees": [],
              "bases": [],
              "recipients": ["UBND tỉnh", "Lưu: VT, VP"],
              "signature": ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
              "sections": [
                {
                  "id": "P1",
                  "style": "PART",
                  "title": "KẾT QUẢ",
                  "children": [
                    {
                      "id": "P1.1",
                      "style": "ROMAN",
                      "title": "Nhiệm vụ",
                      "sources": [
                        {"kind": "text", "style": "BODY", "text": "Đến ngày {cutOff} có {probe.count} việc."},
                        {"kind": "lines", "source": "probe.lines", "parameters": {"z": "1", "a": "2"}}
                      ]
                    },
                    {"id": "P1.2", "style": "ROMAN", "title": "Hoạt động", "sources": [{"kind": "entries", "entry": "RESULT", "topics": ["a.*"]}]}
                  ]
                }
              ],
              "annexes": [{"heading": "Phụ lục", "title": ["VIỆC {month}/{year}"], "landscape": true, "source": "probe.table"}]
            }
            """;

    @Test
    void anOutlineBegunOnScreenIsCodedByItsName() {
        assertThat(OutlineEdits.freshCode("Báo cáo tháng (đặc biệt)", Set.of())).isEqualTo("bao-cao-thang-dac-biet");
        assertThat(OutlineEdits.freshCode("Báo cáo quý", Set.of("bao-cao-quy"))).isEqualTo("bao-cao-quy-2");
    }

    @Test
    void anOutlineFileIsWrittenBackByteForByte() {
        assertThat(OutlineFile.write(OutlineFile.read(FILE))).isEqualTo(FILE);
    }

    @Test
    void aBrokenFileNamesEveryFaultAndItsPlace() {
        String broken = FILE
                .replace("\"style\": \"ROMAN\", \"title\": \"Hoạt động\"",
                        "\"style\": \"ROMEN\", \"titel\": \"Hoạt động\"")
                .replace("\"name\": \"Báo cáo thử\"", "\"name\": 5");
        assertThatThrownBy(() -> OutlineFile.read(broken)).isInstanceOfSatisfying(UnreadableFile.class,
                unreadable -> assertThat(unreadable.faults()).extracting(FileFault::path)
                        .containsExactlyInAnyOrder(
                                "name", "sections[0].children[1].titel", "sections[0].children[1].style",
                                "sections[0].children[1].title"));
        assertThatThrownBy(() -> OutlineFile.read("{")).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> OutlineFile.read("")).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> OutlineFile.read("[1]")).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void anOutlineWithUnknownWordsAndSourcesMayNotBePublished() {
        Outline good = OutlineFile.read(FILE);
        assertThat(OutlineRules.check(good, Set.of("probe.lines"), Set.of("probe.table"))).isEmpty();
        Outline bad = OutlineFile.read(FILE.replace("{cutOff}", "{cutof}").replace("P1.2", "P1.1"));
        assertThat(OutlineRules.check(bad, Set.of(), Set.of("probe.table"))).extracting(FileFault::key)
                .containsExactlyInAnyOrder("reporting.outline.unknownWord", "reporting.outline.unknownSource",
                        "reporting.outline.sameId");
    }

    @Test
    void headingsAreCountedPerStyleWithTheVietnameseAlphabet() {
        OutlineSection letters = section("1.1", HeadingStyle.LETTER);
        Outline outline = OutlineFile.read(FILE).withSections(List.of(
                section("A", HeadingStyle.CAPITAL).withChildren(List.of(
                        section("1", HeadingStyle.ARABIC)
                                .withChildren(List.of(letters, section("1.2", HeadingStyle.LETTER),
                                        section("1.3", HeadingStyle.LETTER), section("1.4", HeadingStyle.LETTER),
                                        section("1.5", HeadingStyle.LETTER))),
                        section("2", HeadingStyle.ARABIC)
                                .withChildren(List.of(section("2.1", HeadingStyle.SUB_ARABIC))))),
                section("B", HeadingStyle.CAPITAL)));
        assertThat(Numbering.of(outline)).containsAllEntriesOf(Map.of("A", "A.", "B", "B.", "1", "1.", "1.4", "d)",
                "1.5", "đ)", "2", "2.", "2.1", "2.1."));
        assertThat(Numbering.roman(14)).isEqualTo("XIV");
        assertThat(Numbering.letter(24)).isEqualTo("aa");
    }

    @Test
    void periodWordsFollowThePeriod() {
        PeriodWords october = PeriodWords.of(Period.month(2023, 10), PeriodCalendar.ADMINISTRATIVE);
        assertThat(october.fill("{period} rồi {next}, {cutOff}, {month}/{year}, {nextMonth}, {probe.count}, {lạ}"))
                .isEqualTo("tháng 10/2023 rồi tháng 11/2023, 14/10/2023, 10/2023, 11, {probe.count}, {lạ}");
        PeriodWords december = PeriodWords.of(Period.month(2023, 12), PeriodCalendar.ADMINISTRATIVE);
        assertThat(december.fill("{NEXT}")).isEqualTo("THÁNG 01/2024");
        assertThat(PeriodWords.of(new Period(PeriodKind.QUARTER, 2023, 3), PeriodCalendar.ADMINISTRATIVE)
                .fill("{period}, {from}-{cutOff}")).isEqualTo("quý III/2023, 15/6/2023-14/9/2023");
    }

    @Test
    void sectionsAreAddedMovedAndRemoved() {
        Outline outline = OutlineFile.read(FILE);
        String id = OutlineEdits.freshId(outline, "P1");
        assertThat(id).isEqualTo("P1.3");
        Outline added = OutlineEdits.add(outline, "P1", section(id, HeadingStyle.ROMAN));
        Outline moved = OutlineEdits.move(OutlineEdits.move(added, id, -1), id, -1);
        assertThat(moved.sections().getFirst().children()).extracting(OutlineSection::id).containsExactly("P1.3",
                "P1.1",
                "P1.2");
        assertThat(OutlineEdits.move(moved, id, -1)).isEqualTo(moved);
        assertThat(OutlineEdits.remove(added, id)).isEqualTo(outline);
        assertThat(OutlineDifference.between(outline, added)).singleElement()
                .satisfies(c -> assertThat(c.before()).isNull());
    }

    static OutlineSection section(String id, HeadingStyle style) {
        return new OutlineSection(id, style, "Mục " + id, null, List.of(), List.of());
    }
}
