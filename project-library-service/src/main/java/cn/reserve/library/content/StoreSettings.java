package cn.reserve.library.content;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where content is kept, and how much of it may come in at once. */
@ConfigMapping(prefix = "reserve.content")
interface StoreSettings {

    /** Which of the two. */
    @WithDefault("directory")
    Kind store();

    /** Of the directory store; made when it is missing. */
    Path directory();

    /** Of the bucket store. */
    Bucket bucket();

    /** Uploads that lie in the temporary folder at once, each up to an attachment's size; more are told to come again. */
    @WithDefault("16")
    int uploadsAtOnce();

    /** How many of them one person may hold; the web app sends one after the other. */
    @WithDefault("2")
    int uploadsPerPerson();

    /** How long one upload may take to arrive. */
    @WithDefault("5m")
    Duration uploadLimit();

    /** Kinds of stores. */
    enum Kind {
        DIRECTORY,
        BUCKET
    }

    /** A bucket; it exists already, and its credentials may put, get and delete objects and nothing else. */
    interface Bucket {
        Optional<String> name();

        /** Of a service that is not Amazon's. */
        Optional<URI> endpoint();

        @WithDefault("us-east-1")
        String region();

        @WithDefault("attachments/")
        String prefix();

        /** {@code https://host/bucket/key}, as most services of one's own want it. */
        @WithDefault("true")
        boolean pathStyle();

        Optional<String> accessKey();

        Optional<String> secretKey();
    }
}
