package cn.reserve.localstack.demo;

/** The platform answered a step of the demo set with a refusal; the next start tries again from there. */
public final class DemoFailed extends RuntimeException {

    DemoFailed(String message) {
        super(message);
    }
}
