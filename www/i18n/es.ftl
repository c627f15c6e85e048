# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Compartir
on-service = Compartir en { $service }
copy = Copiar enlace
copied = Enlace copiado
copy-failed = No se pudo copiar el enlace
system = Compartir con una aplicación
tags = Etiquetas
related = Artículos relacionados
forget = Olvidar lo que he leído
new-tab = se abre en una pestaña nueva

## more
print = Imprimir
qr = Código QR
more = Más
list = Más formas de compartir
search = Buscar servicios
nothing-found = Ningún servicio se llama «{ $name }»
close = Cerrar
instance = ¿Dónde está su cuenta?
example = Por ejemplo, { $name }
instance-wrong = «{ $name }» no es la dirección de un servidor. Escríbala así: mastodon.social
remember = Recordar en este dispositivo
continue = Continuar
scan = Escanéelo con el móvil para abrir allí la página
too-long = La dirección es demasiado larga para un código QR
selection = Compartir el texto seleccionado
copy-quote = Copiar el texto con un enlace
quote-copied = Texto y enlace copiados
quoted = «{ $words }»
articles =
    { $count ->
        [one] { $count } artículo
        [many] { $count } de artículos
       *[other] { $count } artículos
    }

## parts
# See also.
see-also = Véase también

# Trending.
trending = Lo más leído
new = Nuevo

# Letter.
letter = Reciba nuestro boletín
letter-address = Su dirección de correo electrónico
letter-subscribe = Suscribirse
letter-consent = Usamos su dirección solo para el boletín. Cada envío incluye un enlace para darse de baja.
letter-privacy = Privacidad
letter-elsewhere = Abre { $host } en una pestaña nueva, donde se completa la suscripción
letter-instead = Intentarlo en { $host }
letter-opened = Se ha abierto { $host } en una pestaña nueva, que indica si ha funcionado
letter-sending = Enviando…
letter-wrong = «{ $address }» no se acepta como dirección de correo. Escríbala como anna@example.org
letter-failed = No ha funcionado. Su dirección sigue aquí: inténtelo de nuevo
letter-late = Aún no hay respuesta. Compruebe si ha llegado un correo o inténtelo de nuevo
letter-inbox = Revise su correo
letter-thanks = Gracias
letter-pending = Hemos enviado un correo con un enlace a { $address }. Solo recibirá el boletín después de abrir el enlace.
letter-subscribed = { $address } está suscrita.
letter-already = { $address } ya estaba suscrita.
letter-taken = Hemos anotado { $address }. Si llega un correo con un enlace, ábralo para recibir el boletín.
letter-other = Usar otra dirección

# Replies.
replies = Comentarios
replies-count =
    { $count ->
        [one] { $count } comentario
        [many] { $count } de comentarios
       *[other] { $count } comentarios
    }
replies-loading = Cargando los comentarios…
replies-none = Aún no hay comentarios
replies-unreachable = No se puede acceder a los comentarios en este momento
replies-closed = Los comentarios están cerrados
replies-retry = Reintentar
replies-anonymous = Anónimo
replies-pending = Pendiente de moderación
replies-removed = Este comentario se ha eliminado
replies-answer = Responder
replies-to = Responder a { $name }
replies-write = Escribir un comentario
replies-cancel = Cancelar
replies-name = Nombre
replies-address = Correo electrónico
replies-website = Sitio web
replies-text = Su comentario
replies-required = obligatorio
replies-private = Su dirección no se publicará
replies-missing = Rellene este campo
replies-like = Escríbala así: { $example }
replies-short = Escriba un poco más
replies-long = Como máximo { $count } caracteres
replies-send = Enviar
replies-sending = Enviando…
replies-sent = Su comentario está publicado
replies-waiting = Su comentario se ha enviado y está pendiente de moderación
replies-failed = Su comentario no se ha enviado: { $reason }.
replies-silent = el servidor no responde
replies-often = han sido demasiados en poco tiempo, espere un poco
replies-kept = Su texto se conserva en este dispositivo.

# Byline.
minutes =
    { $count ->
        [one] { $count } minuto de lectura
        [many] { $count } de minutos de lectura
       *[other] { $count } minutos de lectura
    }

# Ticker.
ticker = Cotizaciones
ticker-load = Mostrar las cotizaciones de TradingView
ticker-why = Hasta entonces no se carga nada. Después, TradingView conocerá su dirección de red y qué cotizaciones de estas consulta.
ticker-remember = Mostrarlas siempre en este dispositivo
ticker-remove = Quitar TradingView
ticker-up = sube
ticker-down = baja
ticker-same = sin cambios
ticker-updated = A fecha de { $time }
ticker-stale = Estas cotizaciones tienen más de un día
