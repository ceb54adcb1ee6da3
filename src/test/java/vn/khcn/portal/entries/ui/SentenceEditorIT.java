package vn.khcn.portal.entries.ui;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khcn.portal.Browser;
import vn.khcn.portal.Witness;

import static org.assertj.core.api.Assertions.assertThat;

/** The sentence editor alone in a real browser: typing as Vietnamese input methods do it, tokens, paste, drafts. */
@ExtendWith(Witness.class)
class SentenceEditorIT {
    private static final String PAGE = Path.of("src/test/browser/sentence-editor.html").toUri().toString();
    private static final String FIGURE = "{ind.period?code=HS.NK|unit}";
    private static final String CUMULATIVE = "{ind.cumulative?code=HS.NK|unit}";
    private static Browser browser;

    private Page page;
    private Locator text;

    @BeforeAll
    static void launch() {
        browser = Browser.launch();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void open() {
        page = browser.newPage(1024, 768);
        page.onPageError(error -> {
            throw new AssertionError(error);
        });
        reload();
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    @Test
    void tokensShowTheirValueAndAreStoredAsTheyWere() {
        assertThat(text.innerText().replace("\u200b", "")).isEqualTo("Tiếp nhận 20 hồ sơ đăng ký; luỹ kế 234 hồ sơ");
        assertThat(value()).isEqualTo("Tiếp nhận " + FIGURE + " đăng ký; luỹ kế " + CUMULATIVE);
        assertThat(text.locator(".se-token").first().getAttribute("title")).contains("Kỳ trước: 26",
                "Cùng kỳ năm trước: 18");
        set("Thừa {ind.period?code=KHONG.CO}");
        assertThat(text.locator(".se-unknown").innerText()).isEqualTo("ind.period?code=KHONG.CO");
    }

    @Test
    void everySignComesBackAsStored() {
        for (String markup : List.of("a *nghiêng* b", "*nghiêng " + FIGURE + " nghiêng* thường",
                "hai " + FIGURE + FIGURE,
                "\\{không phải mã\\} \\*sao\\* \\\\", "{#assigned-task:12|Đường dây nóng} rồi", "*a*", FIGURE)) {
            set(markup);
            assertThat(value()).isEqualTo(markup);
        }
    }

    @Test
    void whatHoldsTheWordsTogetherComesFirst() {
        page.evaluate("editor.suggestions = ['Tập huấn: người dự', 'Người dự tập huấn', 'Dự tập huấn']"
                + ".map(label => ({ label, insert: '{x.y}' }))");
        end();
        page.keyboard().type(" /dự tập huấn");
        assertThat(page.locator(".se-menu [role=option]").allInnerTexts()).extracting(String::strip)
                .containsExactly("Dự tập huấn", "Người dự tập huấn", "Tập huấn: người dự");
    }

    @Test
    void theListOpensWhenItComesAfterTheSlash() {
        page.evaluate("window.offered = editor.suggestions; editor.suggestions = []");
        end();
        page.keyboard().type(" /");
        assertThat(page.locator(".se-menu [role=option]").count()).isZero();
        page.evaluate("editor.suggestions = window.offered");
        assertThat(page.locator(".se-menu [role=option]").first().isVisible()).isTrue();
    }

    @Test
    void valuesThatComeLaterStandBesideTheirFigures() {
        end();
        page.keyboard().type(" /hồ sơ");
        page.keyboard().press("ArrowDown");
        Object chosen = page
                .evaluate("document.querySelector('#editor .se-menu [aria-selected=true] span').textContent");
        page.evaluate("editor.hints({ '{ind.cumulative?code=HS.NK|unit}': '234 hồ sơ · Chi cục' })");
        assertThat(page.locator("#editor .se-menu").innerText()).contains("234 hồ sơ · Chi cục");
        assertThat(page.evaluate("document.querySelector('#editor .se-menu [aria-selected=true] span').textContent"))
                .as("the choice stays").isEqualTo(chosen);
    }

    @Test
    void typingIsSentAfterAPauseAndOnLeaving() {
        end();
        page.keyboard().type(" trong kỳ");
        assertThat(seen("value-change")).isEmpty();
        page.waitForFunction("seen.length > 0");
        assertThat(seen("value-change")).singleElement().asString().endsWith(CUMULATIVE + " trong kỳ");
        page.keyboard().type("!");
        page.evaluate("document.activeElement.blur()");
        assertThat(seen("value-change")).hasSize(2);
    }

    @Test
    void anInputMethodComposesUndisturbed() {
        set("");
        end();
        page.evaluate("""
                window.touched = 0;
                new MutationObserver(all => all.forEach(m => window.touched += m.type === 'childList' ? 1 : 0))
                    .observe(editor.querySelector('.se-text'), { childList: true, subtree: true })""");
        CDPSession ime = page.context().newCDPSession(page);
        compose(ime, "t", "ti", "tie", "tiê", "tiêp", "tiếp");
        page.waitForTimeout(1000);
        page.evaluate("editor.figures = {}; editor.value = 'của máy chủ'");
        assertThat(seen("value-change")).as("nothing is told while composing").isEmpty();
        ime.send("Input.insertText", json(Map.of("text", "tiếp")));
        compose(ime, "n", "nh", "nha", "nhâ", "nhân", "nhận");
        ime.send("Input.insertText", json(Map.of("text", " nhận")));
        assertThat(value()).isEqualTo("tiếp nhận");
        page.waitForFunction("seen.length > 0");
        assertThat(seen("value-change")).containsExactly("tiếp nhận");
    }

    @Test
    void composingBesideATokenLeavesItWhole() {
        set(FIGURE);
        end();
        CDPSession ime = page.context().newCDPSession(page);
        compose(ime, "d", "dd", "đ", "đa", "đã");
        ime.send("Input.insertText", json(Map.of("text", "đã")));
        assertThat(value()).isEqualTo(FIGURE + "đã");
        page.keyboard().press("Home");
        compose(ime, "o", "ơ", "ở");
        ime.send("Input.insertText", json(Map.of("text", "ở")));
        assertThat(value()).isEqualTo("ở" + FIGURE + "đã");
    }

    @Test
    void telexToolsThatDeleteAndTypeAgainWork() {
        set(FIGURE);
        end();
        page.keyboard().type("tie");
        page.keyboard().press("Backspace");
        page.keyboard().insertText("ê");
        page.keyboard().type("ps");
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("Backspace");
        }
        page.keyboard().insertText("ếp");
        assertThat(value()).isEqualTo(FIGURE + "tiếp");
    }

    @Test
    void aToolThatReplacesAWordInPlaceWorks() {
        set("duong");
        end();
        page.evaluate(
                """
                        const node = document.querySelector('#editor .se-text').firstChild;
                        const event = new InputEvent('beforeinput', { inputType: 'insertReplacementText', data: 'đường', bubbles: true, cancelable: true });
                        if (node.parentNode.dispatchEvent(event)) {
                          node.data = 'đường';
                          document.getSelection().collapse(node, 5);
                          node.parentNode.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText', data: 'đường', bubbles: true }));
                        }""");
        page.keyboard().type(" dây");
        assertThat(value()).isEqualTo("đường dây");
    }

    @Test
    void decomposedLettersAndControlSignsAreStoredClean() {
        set("");
        end();
        page.keyboard().insertText("Tie\u0302\u0301ng\u00a0\u200bVie\u0323\u0302t");
        assertThat(value()).isEqualTo("Tiếng Việt");
    }

    @Test
    void aTokenIsDeletedAsAWholeAndComesBackByUndo() {
        end();
        page.keyboard().press("Backspace");
        assertThat(value()).isEqualTo("Tiếp nhận " + FIGURE + " đăng ký; luỹ kế");
        page.keyboard().press("Control+z");
        assertThat(value()).endsWith(CUMULATIVE);
        page.keyboard().press("Control+y");
        assertThat(value()).endsWith("luỹ kế");
        set(FIGURE + FIGURE + "x");
        page.keyboard().press("Home");
        page.keyboard().press("Delete");
        assertThat(value()).isEqualTo(FIGURE + "x");
    }

    @Test
    void theCaretWalksOverTokensOneStepEach() {
        set(FIGURE + CUMULATIVE);
        end();
        page.keyboard().type("c");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        page.keyboard().type("b");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        page.keyboard().type("a");
        page.keyboard().press("ArrowRight");
        page.keyboard().type("+");
        assertThat(value()).isEqualTo("a" + FIGURE + "+b" + CUMULATIVE + "c");
    }

    @Test
    void slashOpensTheListAndFindsWithoutMarks() {
        set("");
        end();
        page.keyboard().type("Ngày 13/10 có /luy ke");
        Locator list = page.locator("#editor [role=listbox]");
        assertThat(list.locator("[role=option]")).isNotNull();
        assertThat(list.locator("[role=option]").allInnerTexts()).singleElement().asString().contains("luỹ kế");
        assertThat(text.getAttribute("aria-activedescendant")).isNotEmpty();
        Browser.screenshot(page, "sentence-editor-menu");
        page.keyboard().press("Enter");
        page.keyboard().type(".");
        assertThat(list.isVisible()).isFalse();
        assertThat(value()).isEqualTo("Ngày 13/10 có " + CUMULATIVE + ".");
        assertThat(seen("row-enter")).isEmpty();
    }

    @Test
    void theListWalksByArrowsAndClosesByEscape() {
        set("");
        end();
        page.keyboard().type("/");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(value()).isEqualTo("{#assigned-task:12|Đường dây nóng}");
        page.keyboard().type(" /");
        page.keyboard().press("Escape");
        assertThat(page.locator("#editor [role=listbox]").isVisible()).isFalse();
        assertThat(seen("row-escape")).isEmpty();
        page.keyboard().type("h");
        assertThat(page.locator("#editor [role=listbox]").isVisible()).as("stays closed").isFalse();
    }

    @Test
    void oneLineIsPastedAsPlainTextOfItsOwn() {
        set("Số:");
        end();
        page.keyboard().type(" ");
        paste("  {ind.x} *Văn\u0007 ba\u0309n* ", "<b style='color:red'>x</b>");
        assertThat(value()).isEqualTo("Số: \\{ind.x\\} \\*Văn bản\\*");
        assertThat(page.locator("#editor .se-text b").count()).isZero();
    }

    @Test
    void severalLinesBecomeRowsWithoutBullets() {
        end();
        paste("- Tiếp nhận 20 hồ sơ\r\n+ Thẩm định\t15\t\thồ sơ\n\n• Hướng dẫn\n1. Kiểm tra\na) Khảo sát\n-5 % so với kỳ trước\n"
                + "1.234 mẫu\n\"Hai\ndòng\"\tmột ô", "");
        assertThat(seenDetail("paste-rows", "rows.join('|')")).containsExactly(
                "Tiếp nhận 20 hồ sơ|Thẩm định 15 hồ sơ|Hướng dẫn|Kiểm tra|Khảo sát|-5 % so với kỳ trước|1.234 mẫu|Hai dòng một ô");
        assertThat(seenDetail("paste-rows", "levels.join('')")).as("a plus stands deeper").containsExactly("12111111");
        assertThat(value()).as("nothing is put in by the editor").endsWith(CUMULATIVE);
    }

    @Test
    void aDashBelowANumberIsPastedOneLevelDeeper() {
        end();
        paste("1. Đo lường\n- Kiểm định\n- Hiệu chuẩn\nTổng hợp\n- Báo cáo", "");
        assertThat(seenDetail("paste-rows", "levels.join('')")).containsExactly("12211");
    }

    @Test
    void tokensTravelThroughTheClipboard() {
        end();
        page.keyboard().press("Control+a");
        String own = (String) page.evaluate(
                """
                        () => { const data = new DataTransfer();
                          document.querySelector('#editor .se-text').dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
                          window.copied = data;
                          return data.getData('text/plain'); }""");
        assertThat(own).isEqualTo("Tiếp nhận 20 hồ sơ đăng ký; luỹ kế 234 hồ sơ");
        page.evaluate(
                "() => { const other = document.querySelector('#other'); other.focus(); other.querySelector('.se-text')"
                        + ".dispatchEvent(new ClipboardEvent('paste', { clipboardData: window.copied, bubbles: true, cancelable: true })); }");
        assertThat(page.evaluate("document.querySelector('#other').value")).isEqualTo(value());
    }

    @Test
    void keysOfTheRowAreTold() {
        set("");
        end();
        for (String key : List.of("Backspace", "Enter", "Control+Enter", "Alt+ArrowUp", "ArrowDown", "ArrowUp",
                "Escape")) {
            page.keyboard().press(key);
        }
        assertThat(
                (List<?>) page.evaluate("seen.map(e => e.name + (e.detail.direction ? ':' + e.detail.direction : ''))"))
                .map(Object::toString).containsExactly("row-backspace-empty", "row-enter", "row-reviewed",
                        "row-move:up",
                        "row-navigate:down", "row-navigate:up", "row-escape");
        assertThat(value()).isEmpty();
    }

    @Test
    void arrowsLeaveTheRowOnlyFromItsFirstAndLastLine() {
        set("dài ".repeat(60).strip());
        end();
        page.keyboard().press("ArrowUp");
        assertThat(seen("row-navigate")).isEmpty();
        page.keyboard().press("Control+End");
        page.keyboard().press("ArrowDown");
        assertThat(seen("row-navigate")).hasSize(1);
    }

    @Test
    void italicsAreAKeyAway() {
        set("một hai");
        end();
        page.keyboard().press("Control+Shift+ArrowLeft");
        page.keyboard().press("Control+i");
        assertThat(value()).isEqualTo("một *hai*");
        page.keyboard().press("End");
        page.keyboard().press("Control+i");
        page.keyboard().type(" ba");
        assertThat(value()).isEqualTo("một *hai* ba");
    }

    @Test
    void tooLongIsSaidAndNeverCut() {
        set("a".repeat(9990));
        end();
        assertThat(page.locator("#editor .se-counter").innerText()).isEqualTo("9.990/10.000");
        page.keyboard().type("123456789012");
        assertThat(value()).hasSize(10002);
        assertThat(page.locator("#editor .se-counter").innerText()).contains("2 ký tự");
        page.waitForTimeout(1000);
        assertThat(seenDetail("too-long", "length")).containsExactly(10001);
        assertThat(seen("value-change")).as("what the server would refuse is not sent").isEmpty();
    }

    @Test
    void whatTheServerSendsDoesNotDisturbTyping() {
        end();
        page.keyboard().type(" của tôi");
        server("của người khác");
        assertThat(value()).endsWith(" của tôi");
        page.evaluate("editor.flush(); editor.saved(editor.value)");
        assertThat(page.evaluate("editor.dirty")).isEqualTo(false);
        server("của người khác");
        assertThat(value()).isEqualTo("của người khác");
        page.keyboard().type("x");
        page.evaluate("editor.replace('chọn của họ')");
        assertThat(value()).isEqualTo("chọn của họ");
    }

    @Test
    void unsavedTextIsThereAgainAfterTheSignInExpired() {
        end();
        page.keyboard().type(" chưa lưu");
        reload();
        assertThat(value()).endsWith(" chưa lưu");
        assertThat(seenDetail("draft-restored", "conflict")).containsExactly(false);
        page.waitForFunction("seen.some(e => e.name === 'value-change')");
        page.evaluate("editor.saved(editor.value)");
        reload();
        assertThat(value()).as("saved: no draft left").endsWith(CUMULATIVE);
    }

    @Test
    void aDraftThatMeetsANewerTextIsNotSentByItself() {
        page.evaluate(
                "sessionStorage.setItem('portal.draft:an.entry-1', JSON.stringify({ value: 'nháp', base: 'bản cũ' }))");
        reload();
        assertThat(value()).isEqualTo("nháp");
        assertThat(seenDetail("draft-restored", "conflict")).containsExactly(true);
        page.waitForTimeout(1000);
        assertThat(seen("value-change")).isEmpty();
    }

    @Test
    void aReadOnlySentenceTakesNothing() {
        page.evaluate("editor.readonly = true");
        text.focus();
        page.keyboard().type("x");
        paste("y", "");
        assertThat(value()).endsWith(CUMULATIVE);
        assertThat((List<?>) page.evaluate("seen")).isEmpty();
    }

    @Test
    void whatIsTypedOnTheWayToAnotherLineGoesThere() {
        page.evaluate("editor.setAttribute('hands-over', '')");
        set("Việc một");
        end();
        page.keyboard().press("Control+Enter");
        page.keyboard().type("Việc haii");
        page.keyboard().press("Backspace");
        assertThat(seen("row-reviewed")).containsExactly("Việc một");
        assertThat(value()).as("nothing lands in the old line").isEqualTo("Việc một");
        page.evaluate("other.focusAt('end')");
        assertThat(page.evaluate("other.value")).isEqualTo("Việc hai");
        page.keyboard().type(" tiếp");
        assertThat(page.evaluate("other.value")).isEqualTo("Việc hai tiếp");
    }

    @Test
    void severalLinesTypedAheadAreTakenOneByOne() {
        page.evaluate("editor.setAttribute('hands-over', '')");
        set("một");
        end();
        page.keyboard().press("Enter");
        page.keyboard().type("hai");
        page.keyboard().press("Enter");
        page.keyboard().type("ba");
        page.keyboard().press("Control+Enter");
        page.keyboard().type("bốn");
        for (String line : List.of("hai", "ba", "bốn")) {
            page.evaluate("editor.replace(''); editor.focusAt('end')");
            assertThat(value()).isEqualTo(line);
        }
        assertThat(seen("row-enter")).containsExactly("một", "hai");
        assertThat(seen("row-reviewed")).containsExactly("ba");
    }

    @Test
    void anInputMethodFinishesItsWordOnTheWayToAnotherLine() {
        page.evaluate("editor.setAttribute('hands-over', '')");
        set("");
        end();
        page.keyboard().press("Enter");
        CDPSession ime = page.context().newCDPSession(page);
        compose(ime, "v", "vi", "viê", "việ", "việc");
        page.evaluate("other.focusAt('end')");
        assertThat(page.evaluate("document.activeElement.localName")).isEqualTo("textarea");
        ime.send("Input.insertText", json(Map.of("text", "việc")));
        page.waitForFunction("other.value === 'việc'");
        assertThat(value()).isEmpty();
    }

    @Test
    void wordsThatNobodyTookStayInTheirLine() {
        page.evaluate("editor.setAttribute('hands-over', '')");
        set("Việc một");
        end();
        page.keyboard().press("Enter");
        page.keyboard().type(" và hai");
        page.evaluate("document.activeElement.blur()");
        assertThat(value()).isEqualTo("Việc một và hai");
    }

    private void reload() {
        page.navigate(PAGE);
        text = page.locator("#editor .se-text");
    }

    private void end() {
        page.evaluate("editor.focusAt('end')");
    }

    private void set(String markup) {
        page.evaluate("markup => editor.replace(markup)", markup);
    }

    private void server(String markup) {
        page.evaluate("markup => { editor.value = markup; }", markup);
    }

    private String value() {
        return (String) page.evaluate("editor.value");
    }

    private List<Object> seen(String event) {
        return seenDetail(event, "value");
    }

    @SuppressWarnings("unchecked")
    private List<Object> seenDetail(String event, String detail) {
        return (List<Object>) page
                .evaluate("seen.filter(e => e.name === '" + event + "').map(e => e.detail." + detail + ")");
    }

    private void paste(String plain, String html) {
        page.evaluate("""
                ([plain, html]) => { const data = new DataTransfer();
                  data.setData('text/plain', plain);
                  data.setData('text/html', html);
                  document.querySelector('#editor .se-text').dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }""",
                List.of(plain, html));
    }

    private static void compose(CDPSession ime, String... steps) {
        for (String step : steps) {
            JsonObject state = json(Map.of("text", step));
            state.addProperty("selectionStart", step.length());
            state.addProperty("selectionEnd", step.length());
            ime.send("Input.imeSetComposition", state);
        }
    }

    private static JsonObject json(Map<String, String> values) {
        JsonObject json = new JsonObject();
        values.forEach(json::addProperty);
        return json;
    }
}
