package cn.reserve.library.content;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Streams a file out, whatever its media type. */
@Provider
@Produces(MediaType.WILDCARD)
public class OutgoingFileWriter implements MessageBodyWriter<OutgoingFile> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return OutgoingFile.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            OutgoingFile file,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        try (InputStream in = file.content()) {
            in.transferTo(out);
        }
    }
}
