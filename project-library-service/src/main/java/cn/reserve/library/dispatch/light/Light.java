package cn.reserve.library.dispatch.light;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a project stands; worse comes later. */
@Schema(name = "DispatchLight")
public enum Light {
    /** Cannot be judged. */
    NONE,
    GREEN,
    YELLOW,
    RED;

    /** The worse of two. */
    public Light or(Light other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
