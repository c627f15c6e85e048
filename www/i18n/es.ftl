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

# Trending.

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

# Byline.

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
