package cn.reserve.library.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

/** Makes the store that the configuration names. */
class StoreChoice {

    @Produces
    @ApplicationScoped
    ContentStore store(StoreSettings settings) {
        return switch (settings.store()) {
            case DIRECTORY -> new DirectoryStore(settings.directory());
            case BUCKET -> new BucketStore(settings.bucket());
        };
    }

    void close(@Disposes ContentStore store) throws Exception {
        if (store instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }
}
