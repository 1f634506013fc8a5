package cn.reserve.localstack;

/** Something the person at the terminal can mend: one sentence in Chinese and one in English, no stack trace. */
public final class StackProblem extends RuntimeException {

    private final String zh;
    private final String en;

    public StackProblem(String zh, String en) {
        super(en);
        this.zh = zh;
        this.en = en;
    }

    public StackProblem(String zh, String en, Throwable cause) {
        super(en, cause);
        this.zh = zh;
        this.en = en;
    }

    /** The last lines of a start that could not be. */
    public void tell(Progress progress) {
        progress.line("✗ " + zh);
        progress.line("✗ " + en);
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
